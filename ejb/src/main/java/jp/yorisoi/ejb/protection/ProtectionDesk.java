package jp.yorisoi.ejb.protection;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.protection.Protection.EndReason;
import jp.yorisoi.ejb.protection.ProtectionStore.Which;
import jp.yorisoi.policy.Allow;
import jp.yorisoi.policy.AuditEvent;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Guarded;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.Purpose;
import jp.yorisoi.policy.audit.AuditDetails;
import jp.yorisoi.policy.audit.Shown;

/** The door of the 支援措置責任者: protections of persons, and lifting them for some minutes. */
@Stateless
@Guarded(Chain.CORE)
public class ProtectionDesk {

  @Inject private ProtectionStore store;
  @Inject private ProtectionActs acts;
  @Inject private AuditDetails details;

  /** For the container. */
  public ProtectionDesk() {}

  ProtectionDesk(ProtectionStore store, ProtectionActs acts, AuditDetails details) {
    this.store = store;
    this.acts = acts;
    this.details = details;
  }

  /**
   * A page of the list.
   *
   * @param which which are wanted
   * @param first 0-based first row
   * @param size number of rows
   * @return those whose last day is nearest first
   */
  @Allow(
      permission = Permission.MANAGE_PROTECTION,
      event = AuditEvent.PROTECTION_VIEWED,
      purpose = Purpose.PERSON_PROTECTION)
  public List<Protection> list(Which which, int first, int size) {
    List<Protection> rows = store.list(which, acts.dueUntil(), acts.now(), first, size);
    details.fields("name", "kana", "rows=" + rows.size());
    details.shown(rows.stream().map(row -> new Shown(null, row.subject())).toList());
    return rows;
  }

  /**
   * How many there are; names nobody and is not recorded.
   *
   * @param which which are counted
   * @return their number
   */
  @Allow(
      permission = Permission.MANAGE_PROTECTION,
      event = AuditEvent.PUBLIC_READ,
      purpose = Purpose.PERSON_PROTECTION)
  public int count(Which which) {
    return store.count(which, acts.dueUntil());
  }

  /**
   * Opens a protection with what is sealed.
   *
   * @param id its id
   * @return empty if there is none
   */
  @Allow(
      permission = Permission.MANAGE_PROTECTION,
      event = AuditEvent.PROTECTION_VIEWED,
      purpose = Purpose.PERSON_PROTECTION)
  public Optional<ProtectionView> open(String id) {
    details.fields("name", "adversary", "releases");
    Optional<ProtectionView> view = acts.view(id);
    view.map(ProtectionView::protection).ifPresentOrElse(this::shown, details::notFound);
    return view;
  }

  /**
   * Enters a protection, one for each person who asks for it together.
   *
   * @param wish what is entered
   * @return what came of it
   */
  @Allow(
      permission = Permission.MANAGE_PROTECTION,
      event = AuditEvent.PROTECTION_ENTERED,
      purpose = Purpose.PERSON_PROTECTION)
  public ProtectionOutcome enter(NewProtection wish) {
    details.aboutSubject(wish.subject().value());
    details.shown(wish.together().stream().map(person -> new Shown(null, person.value())).toList());
    ProtectionOutcome outcome = acts.enter(wish);
    details.fields(
        wish.kind().name(), "persons=" + (1 + wish.together().size()), "outcome=" + outcome);
    return outcome;
  }

  /**
   * Makes a provisional protection (仮支援措置) a confirmed one.
   *
   * @param id its id
   * @param version version of the row the page showed
   * @return what came of it
   */
  @Allow(
      permission = Permission.MANAGE_PROTECTION,
      event = AuditEvent.PROTECTION_CONFIRMED,
      purpose = Purpose.PERSON_PROTECTION)
  public ProtectionOutcome confirm(String id, int version) {
    return noted(acts.confirm(id, version));
  }

  /**
   * Renews a 支援措置 for the year behind its last day.
   *
   * @param id its id
   * @param version version of the row the page showed
   * @return what came of it
   */
  @Allow(
      permission = Permission.MANAGE_PROTECTION,
      event = AuditEvent.PROTECTION_RENEWED,
      purpose = Purpose.PERSON_PROTECTION)
  public ProtectionOutcome renew(String id, int version) {
    return noted(acts.renew(id, version));
  }

  /**
   * Ends a protection. The only way one entered here ever ends.
   *
   * @param id its id
   * @param reason why, or null if nothing was chosen
   * @return what came of it
   */
  @Allow(
      permission = Permission.MANAGE_PROTECTION,
      event = AuditEvent.PROTECTION_ENDED,
      purpose = Purpose.PERSON_PROTECTION)
  public ProtectionOutcome end(String id, EndReason reason) {
    return noted(acts.end(id, reason), "reason=" + reason);
  }

  /**
   * Lifts the block on issuing for some minutes; it comes back by itself.
   *
   * @param id id of the protection
   * @param minutes how long, 1 to 60
   * @param reason why; must not be blank
   * @return what came of it
   */
  @Allow(
      permission = Permission.MANAGE_PROTECTION,
      event = AuditEvent.PROTECTION_RELEASED,
      purpose = Purpose.PERSON_PROTECTION)
  public ProtectionOutcome release(String id, int minutes, String reason) {
    return noted(acts.release(id, minutes, reason), "minutes=" + minutes);
  }

  /**
   * Puts a lifted protection back at once.
   *
   * @param id id of the protection
   * @return what came of it
   */
  @Allow(
      permission = Permission.MANAGE_PROTECTION,
      event = AuditEvent.PROTECTION_RETURNED,
      purpose = Purpose.PERSON_PROTECTION)
  public ProtectionOutcome takeBack(String id) {
    return noted(acts.takeBack(id));
  }

  /** The page shows who is protected, and who asked for it. */
  private void shown(Protection one) {
    details.aboutSubject(one.subject());
    if (!one.askedBy().equals(one.subject())) {
      details.shown(List.of(new Shown(null, one.askedBy())));
    }
  }

  private ProtectionOutcome noted(ProtectionActs.Done done, String... more) {
    if (done.subject() != null) {
      details.aboutSubject(done.subject());
    }
    if (done.outcome() == ProtectionOutcome.NOT_FOUND) {
      details.notFound();
    }
    details.fields(
        java.util.stream.Stream.concat(
                java.util.stream.Stream.of("outcome=" + done.outcome()),
                java.util.stream.Stream.of(more))
            .toArray(String[]::new));
    return done.outcome();
  }
}
