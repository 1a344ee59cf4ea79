package jp.yorisoi.ejb.protection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.yorisoi.ejb.kernel.AddresseeNumber;
import jp.yorisoi.ejb.kernel.BlockLevel;
import jp.yorisoi.ejb.protection.Protection.EndReason;
import jp.yorisoi.ejb.protection.ProtectionStore.Held;
import jp.yorisoi.ejb.protection.domain.IssueRule;
import jp.yorisoi.ejb.protection.domain.LevelRule;

/** Protected persons as the core schema holds them. */
@ApplicationScoped
public class StoredPersons implements ProtectedPersons {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
  private static final String REGISTER = "register";

  private ProtectionStore store;
  private Clock clock;

  /** For the container. */
  public StoredPersons() {}

  @Inject
  StoredPersons(ProtectionStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  @Override
  public List<ProtectionMark> marks(AddresseeNumber subject) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), JAPAN);
    return inForce(subject).stream().map(one -> mark(one, today)).toList();
  }

  @Override
  public BlockLevel onIssue(AddresseeNumber subject) {
    return IssueRule.of(
        inForce(subject).stream()
            .map(one -> new IssueRule.Hold(one.issue(), one.releasedUntil() != null))
            .toList());
  }

  private List<Protection> inForce(AddresseeNumber subject) {
    return store.inForce(subject.value(), clock.instant());
  }

  private static ProtectionMark mark(Protection one, LocalDate today) {
    return new ProtectionMark(
        (one.provisional() ? "仮" : "") + one.kind().label(),
        one.issue(),
        one.startsOn(),
        one.endsOn(),
        one.endsOn() != null && today.isAfter(one.endsOn()),
        one.releasedUntil(),
        one.source().label());
  }

  @Override
  public void take(List<RegisterSays> page) {
    List<String> subjects = page.stream().map(says -> says.subject().value()).toList();
    var held = store.ofRegister(subjects).stream().collect(Collectors.groupingBy(Held::subject));
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    for (RegisterSays says : page) {
      take(says, held.getOrDefault(says.subject().value(), List.of()), now);
    }
  }

  /** A record older than what was taken over says nothing. */
  private void take(RegisterSays says, List<Held> before, Instant now) {
    if (before.stream().anyMatch(held -> held.version() > says.version())) {
      return;
    }
    List<Held> left = new ArrayList<>(before);
    List<RegisterMark> added = new ArrayList<>();
    for (RegisterMark mark : says.marks().stream().map(StoredPersons::strict).toList()) {
      Held same = left.stream().filter(held -> held.mark().equals(mark)).findFirst().orElse(null);
      if (same == null) {
        added.add(mark);
      } else {
        left.remove(same);
        stillSaid(same, says);
      }
    }
    // what is new is there before what is over goes: the person is never without
    for (RegisterMark mark : added) {
      Held same =
          left.stream().filter(held -> held.mark().kind() == mark.kind()).findFirst().orElse(null);
      if (same == null) {
        store.add(protection(says, mark, now), says.version(), ProtectionDetails.NONE);
      } else {
        left.remove(same);
        store.update(same.id(), says.version(), mark);
      }
    }
    left.stream()
        .filter(held -> held.version() < says.version())
        .forEach(held -> store.end(held.id(), REGISTER, EndReason.REGISTER_ENDED, now));
  }

  /** From now on only a record that is newer than this one can end it. */
  private void stillSaid(Held held, RegisterSays says) {
    if (held.version() < says.version()) {
      store.update(held.id(), says.version(), held.mark());
    }
  }

  /** As it counts here: never laxer than its kind demands. */
  private static RegisterMark strict(RegisterMark mark) {
    LevelRule levels = LevelRule.of(mark.kind(), mark.inquiry(), mark.issue());
    return new RegisterMark(
        mark.kind(),
        levels.inquiry(),
        levels.issue(),
        mark.provisional(),
        mark.askedBy(),
        mark.from(),
        mark.until());
  }

  private static Protection protection(RegisterSays says, RegisterMark mark, Instant now) {
    return new Protection(
        UUID.randomUUID().toString(),
        says.subject().value(),
        mark.askedBy().value(),
        null,
        null,
        mark.kind(),
        Protection.Source.REGISTER,
        mark.inquiry(),
        mark.issue(),
        mark.provisional(),
        mark.from(),
        mark.until().orElse(null),
        now,
        REGISTER,
        null,
        null,
        null,
        null,
        0);
  }
}
