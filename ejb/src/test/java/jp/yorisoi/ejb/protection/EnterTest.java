package jp.yorisoi.ejb.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import jp.yorisoi.ejb.kernel.AddresseeNumber;
import jp.yorisoi.ejb.kernel.BlockLevel;
import jp.yorisoi.ejb.kernel.ProtectionKind;
import jp.yorisoi.ejb.protection.Protection.EndReason;
import jp.yorisoi.ejb.protection.Protection.Source;
import jp.yorisoi.policy.Caller;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the responsible officer enters, renews, ends and lifts. */
class EnterTest {
  private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
  private static final AddresseeNumber MOTHER = AddresseeNumber.ofSerial(1);
  private static final AddresseeNumber CHILD = AddresseeNumber.ofSerial(2);
  private final ProtectionsInMemory store = new ProtectionsInMemory();
  private final CallerContext context = new CallerContext();

  @BeforeEach
  void residents() {
    store.residents.addAll(Set.of(MOTHER.value(), CHILD.value()));
    context.actAs(new Caller("officer", null, null, "mynumber", Set.of(Role.PROTECTION_OFFICER)));
  }

  static Protection office(AddresseeNumber person) {
    return new Protection(
        "office-" + person,
        person.value(),
        person.value(),
        null,
        null,
        ProtectionKind.SUPPORT,
        Source.OFFICE,
        BlockLevel.ERROR,
        BlockLevel.ERROR,
        true,
        LocalDate.of(2026, 11, 24),
        LocalDate.of(2027, 11, 23),
        NOW,
        "officer",
        null,
        null,
        null,
        null,
        0);
  }

  private ProtectionActs acts(Instant now) {
    return new ProtectionActs(store, context, Clock.fixed(now, ZoneOffset.UTC));
  }

  private static NewProtection support(AddresseeNumber subject, AddresseeNumber... together) {
    return new NewProtection(
        ProtectionKind.SUPPORT,
        subject,
        List.of(together),
        BlockLevel.ERROR,
        BlockLevel.ERROR,
        true,
        LocalDate.of(2026, 11, 24),
        null,
        ProtectionDetails.NONE);
  }

  private Protection entered() {
    acts(NOW).enter(support(MOTHER));
    return store.of(MOTHER.value()).get(0);
  }

  @Test
  void those_who_ask_together_are_protected_each_and_know_who_asked() {
    assertThat(acts(NOW).enter(support(MOTHER, CHILD, MOTHER))).isEqualTo(ProtectionOutcome.DONE);
    assertThat(store.rows.values())
        .hasSize(2)
        .allMatch(Protection::hides)
        .allMatch(one -> one.askedBy().equals(MOTHER.value()))
        .allMatch(one -> one.endsOn().equals(LocalDate.of(2027, 11, 23)));
  }

  @Test
  void for_a_person_nobody_knows_nobody_is_protected() {
    assertThat(acts(NOW).enter(support(MOTHER, AddresseeNumber.ofSerial(9))))
        .isEqualTo(ProtectionOutcome.UNKNOWN_PERSON);
    assertThat(store.rows).isEmpty();
  }

  @Test
  void it_is_renewed_from_its_last_month_on_and_not_before() {
    Protection one = entered();
    Instant early = Instant.parse("2027-10-23T14:59:59Z");
    assertThat(acts(early).renew(one.id(), 0).outcome()).isEqualTo(ProtectionOutcome.NOT_RENEWABLE);
    assertThat(acts(early.plusSeconds(1)).renew(one.id(), 0).outcome())
        .as("24 October begins in Japan")
        .isEqualTo(ProtectionOutcome.DONE);
    assertThat(store.rows.get(one.id()).endsOn()).isEqualTo("2028-11-23");
  }

  @Test
  void long_after_its_last_day_it_is_in_force_until_somebody_ends_it_with_a_reason() {
    Protection one = entered();
    Instant later = NOW.plus(Duration.ofDays(3000));
    assertThat(store.inForce(MOTHER.value(), later)).hasSize(1);
    assertThat(acts(later).end(one.id(), null).outcome())
        .isEqualTo(ProtectionOutcome.REASON_MISSING);
    assertThat(acts(later).end(one.id(), EndReason.REGISTER_ENDED).outcome())
        .as("a reason only the register has")
        .isEqualTo(ProtectionOutcome.REASON_MISSING);
    assertThat(acts(later).end(one.id(), EndReason.NOT_RENEWED).outcome())
        .isEqualTo(ProtectionOutcome.DONE);
    assertThat(store.inForce(MOTHER.value(), later)).isEmpty();
  }

  @Test
  void a_release_lifts_the_block_on_issuing_and_returns_by_itself() {
    Protection one = entered();
    assertThat(acts(NOW).release(one.id(), 10, "本人が窓口に来た").outcome())
        .isEqualTo(ProtectionOutcome.DONE);
    assertThat(onIssue(NOW.plusSeconds(599))).isEqualTo(BlockLevel.NONE);
    assertThat(onIssue(NOW.plusSeconds(600))).isEqualTo(BlockLevel.ERROR);
    assertThat(store.inForce(MOTHER.value(), NOW))
        .as("hidden meanwhile")
        .allMatch(Protection::hides);
  }

  @Test
  void a_release_needs_a_reason_and_is_short() {
    Protection one = entered();
    assertThat(acts(NOW).release(one.id(), 10, " ").outcome())
        .isEqualTo(ProtectionOutcome.REASON_MISSING);
    assertThat(acts(NOW).release(one.id(), 61, "x").outcome())
        .isEqualTo(ProtectionOutcome.WRONG_MINUTES);
    assertThat(store.lifted).isEmpty();
  }

  @Test
  void a_release_can_be_taken_back() {
    Protection one = entered();
    acts(NOW).release(one.id(), 10, "x");
    acts(NOW).takeBack(one.id());
    assertThat(onIssue(NOW)).isEqualTo(BlockLevel.ERROR);
  }

  @Test
  void who_saw_an_older_version_changes_nothing() {
    Protection one = entered();
    assertThat(acts(NOW).confirm(one.id(), 0).outcome()).isEqualTo(ProtectionOutcome.DONE);
    assertThat(acts(NOW).confirm(one.id(), 0).outcome())
        .isEqualTo(ProtectionOutcome.CHANGED_MEANWHILE);
    assertThat(store.rows.get(one.id()).provisional()).isFalse();
  }

  private BlockLevel onIssue(Instant now) {
    return new StoredPersons(store, Clock.fixed(now, ZoneOffset.UTC)).onIssue(MOTHER);
  }
}
