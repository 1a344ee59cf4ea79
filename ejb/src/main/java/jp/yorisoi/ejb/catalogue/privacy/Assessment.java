package jp.yorisoi.ejb.catalogue.privacy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.yorisoi.ejb.catalogue.LocalText;
import jp.yorisoi.policy.Permission;

/**
 * A privacy impact assessment (PIA) of a procedure or a booking kind. Decisions are never
 * automatic: the schema knows no other value.
 *
 * @param id its file in {@code privacy/}
 * @param source where it comes from
 * @param groups what is asked and why
 * @param made what the city adds
 * @param recipients who is sent what
 * @param retention how long what stays
 * @param kept what stays after that, in words
 * @param risks what could go wrong and what is done
 * @param handlers the permission with which staff open what is held
 * @param peoplePerRecord how many people one record can be about at most
 * @param incident whether a serious incident happened
 * @param assessed who assessed when
 */
public record Assessment(
    String id,
    String source,
    List<ItemGroup> groups,
    List<MadeItem> made,
    List<Recipient> recipients,
    List<KeptItem> retention,
    LocalText kept,
    List<Risk> risks,
    Permission handlers,
    int peoplePerRecord,
    Incident incident,
    Assessed assessed) {

  /** Takes copies of the lists. */
  public Assessment {
    groups = List.copyOf(groups);
    made = List.copyOf(made);
    recipients = List.copyOf(recipients);
    retention = List.copyOf(retention);
    risks = List.copyOf(risks);
  }

  /** The fields and documents that may be asked. */
  public Set<String> fields() {
    return groups.stream()
        .flatMap(group -> group.fields().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * What a receiver may be told.
   *
   * @param receiver who
   * @return what it may be told; nothing for one nobody declared
   */
  public Disclosure to(Receiver receiver) {
    return new Disclosure(
        receiver,
        recipients.stream()
            .filter(one -> one.receiver() == receiver)
            .flatMap(one -> one.gets().stream())
            .collect(Collectors.toSet()));
  }
}
