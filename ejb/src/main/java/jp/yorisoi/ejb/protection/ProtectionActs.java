package jp.yorisoi.ejb.protection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import jp.yorisoi.ejb.kernel.AddresseeNumber;
import jp.yorisoi.ejb.kernel.ProtectionKind;
import jp.yorisoi.ejb.protection.Protection.EndReason;
import jp.yorisoi.ejb.protection.Protection.Source;
import jp.yorisoi.ejb.protection.domain.LevelRule;
import jp.yorisoi.ejb.protection.domain.Release;
import jp.yorisoi.ejb.protection.domain.SupportPeriod;
import jp.yorisoi.policy.CallerContext;

/** What the acts on a protection do, in the transaction of the desk. */
@ApplicationScoped
public class ProtectionActs {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  private ProtectionStore store;
  private CallerContext context;
  private Clock clock;

  /** For the container. */
  public ProtectionActs() {}

  @Inject
  ProtectionActs(ProtectionStore store, CallerContext context, Clock clock) {
    this.store = store;
    this.context = context;
    this.clock = clock;
  }

  /**
   * What came of an act, and whom it was about.
   *
   * @param outcome what came of it
   * @param subject 宛名番号, or null when there is no such protection
   */
  record Done(ProtectionOutcome outcome, String subject) {}

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), JAPAN);
  }

  /** Last days up to this one are in their last month, or over. */
  LocalDate dueUntil() {
    return today().plusMonths(1).minusDays(1);
  }

  Optional<ProtectionView> view(String id) {
    return store
        .find(id, now())
        .map(
            one ->
                new ProtectionView(one, store.details(id), store.releases(id), isRenewable(one)));
  }

  ProtectionOutcome enter(NewProtection wish) {
    Set<AddresseeNumber> persons = new LinkedHashSet<>();
    persons.add(wish.subject());
    persons.addAll(wish.together());
    if (!persons.stream().allMatch(store::isResident)) {
      return ProtectionOutcome.UNKNOWN_PERSON;
    }
    if (wish.until() != null && wish.until().isBefore(wish.from())) {
      return ProtectionOutcome.WRONG_PERIOD;
    }
    for (AddresseeNumber person : persons) {
      boolean asked = person.equals(wish.subject());
      store.add(protection(wish, person), null, asked ? wish.details() : ProtectionDetails.NONE);
    }
    return ProtectionOutcome.DONE;
  }

  private Protection protection(NewProtection wish, AddresseeNumber person) {
    LevelRule levels = LevelRule.of(wish.kind(), wish.inquiry(), wish.issue());
    LocalDate until =
        wish.kind() == ProtectionKind.SUPPORT
            ? SupportPeriod.oneYear(wish.from()).until()
            : wish.until();
    return new Protection(
        UUID.randomUUID().toString(),
        person.value(),
        wish.subject().value(),
        null,
        null,
        wish.kind(),
        Source.OFFICE,
        levels.inquiry(),
        levels.issue(),
        wish.provisional(),
        wish.from(),
        until,
        now(),
        me(),
        null,
        null,
        null,
        null,
        0);
  }

  Done confirm(String id, int version) {
    return change(id, one -> store.change(id, version, one.startsOn(), one.endsOn(), false));
  }

  Done renew(String id, int version) {
    Optional<Protection> found = store.find(id, now());
    if (found.filter(one -> one.inForce() && !isRenewable(one)).isPresent()) {
      return new Done(ProtectionOutcome.NOT_RENEWABLE, found.get().subject());
    }
    return change(
        id,
        one -> {
          SupportPeriod next = new SupportPeriod(one.startsOn(), one.endsOn()).renewed();
          return store.change(id, version, next.from(), next.until(), one.provisional());
        });
  }

  /** Only what has a period of a year: a 支援措置 in its last month or later. */
  private boolean isRenewable(Protection one) {
    return one.inForce()
        && one.source() == Source.OFFICE
        && one.kind() == ProtectionKind.SUPPORT
        && new SupportPeriod(one.startsOn(), one.endsOn()).isRenewable(today());
  }

  Done end(String id, EndReason reason) {
    if (reason == null || !EndReason.choices().contains(reason)) {
      return new Done(ProtectionOutcome.REASON_MISSING, null);
    }
    return change(id, one -> store.end(id, me(), reason, now()));
  }

  /** The register's own are changed there, or the two would say different things for ever. */
  private Done change(String id, Function<Protection, Boolean> act) {
    Optional<Protection> found = store.find(id, now());
    if (found.isEmpty()) {
      return new Done(ProtectionOutcome.NOT_FOUND, null);
    }
    Protection one = found.get();
    if (one.source() == Source.REGISTER) {
      return new Done(ProtectionOutcome.IN_REGISTER, one.subject());
    }
    boolean done = one.inForce() && act.apply(one);
    return new Done(
        done ? ProtectionOutcome.DONE : ProtectionOutcome.CHANGED_MEANWHILE, one.subject());
  }

  Done release(String id, int minutes, String reason) {
    Optional<Protection> found = store.find(id, now()).filter(Protection::inForce);
    if (found.isEmpty()) {
      return new Done(ProtectionOutcome.NOT_FOUND, null);
    }
    String subject = found.get().subject();
    if (reason == null || reason.isBlank()) {
      return new Done(ProtectionOutcome.REASON_MISSING, subject);
    }
    if (!Release.isLength(minutes)) {
      return new Done(ProtectionOutcome.WRONG_MINUTES, subject);
    }
    Release release = Release.from(now(), minutes);
    store.release(id, me(), reason.strip(), release.at(), release.until());
    return new Done(ProtectionOutcome.DONE, subject);
  }

  Done takeBack(String id) {
    return store
        .find(id, now())
        .map(
            one ->
                new Done(
                    store.takeBack(id, me(), now())
                        ? ProtectionOutcome.DONE
                        : ProtectionOutcome.CHANGED_MEANWHILE,
                    one.subject()))
        .orElse(new Done(ProtectionOutcome.NOT_FOUND, null));
  }

  private String me() {
    return context.caller().id();
  }
}
