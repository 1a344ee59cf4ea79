package jp.yorisoi.ejb.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Role;
import jp.yorisoi.policy.audit.AuditDetails;
import jp.yorisoi.policy.city.Policies;
import org.junit.jupiter.api.Test;

class PasswordCheckTest {
  private static final Policies POLICIES = Policies.serving("yasugi");
  private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");
  private final SampleStaff staff =
      new SampleStaff()
          .with(Chain.CORE, "clerk", Role.CLERK)
          .with(Chain.FRONT, "desk", Role.BOOKING_DESK, Role.APPROVER)
          .with(Chain.FRONT, "climber", Role.CLERK);

  private String tried(Chain chain, String userId, String password, Instant at) {
    AuditDetails details = new AuditDetails();
    details.begin(null);
    SignInOutcome outcome =
        new PasswordCheck(staff, details, Clock.fixed(at, ZoneOffset.UTC), POLICIES)
            .check(chain, userId, password);
    assertThat(details.end().fields()).isEqualTo(outcome.outcomeCode());
    return outcome instanceof SignInOutcome.SignedIn in
        ? "signed_in " + in.staff().roles()
        : outcome.outcomeCode();
  }

  @Test
  void a_right_password_gives_the_roles_of_its_schema() {
    assertThat(tried(Chain.CORE, "clerk", "right for long", NOW)).isEqualTo("signed_in [CLERK]");
  }

  @Test
  void the_outer_schema_makes_nobody_a_case_worker() {
    assertThat(tried(Chain.FRONT, "desk", "right for long", NOW))
        .isEqualTo("signed_in [BOOKING_DESK]");
    assertThat(tried(Chain.FRONT, "climber", "right for long", NOW)).isEqualTo("no_role");
  }

  @Test
  void a_right_one_that_does_not_keep_the_rule_of_the_city_opens_nothing() {
    staff.password = "short";
    assertThat(tried(Chain.FRONT, "desk", "short", NOW)).isEqualTo("weak_password");
    staff.password = "my desk is mine";
    assertThat(tried(Chain.FRONT, "desk", "my desk is mine", NOW)).isEqualTo("weak_password");
  }

  @Test
  void an_unknown_name_and_a_wrong_password_are_told_apart_in_the_audit_only() {
    assertThat(tried(Chain.CORE, "desk", "right for long", NOW)).isEqualTo("unknown_account");
    assertThat(tried(Chain.FRONT, "desk", "wrong", NOW)).isEqualTo("wrong_password");
  }

  @Test
  void who_somebody_is_now_follows_the_account_and_its_grants() {
    PasswordCheck check =
        new PasswordCheck(staff, new AuditDetails(), Clock.fixed(NOW, ZoneOffset.UTC), POLICIES);
    assertThat(check.present(Chain.CORE, "clerk").orElseThrow().roles())
        .containsExactly(Role.CLERK);
    assertThat(check.present(Chain.FRONT, "climber")).as("holds no role of its schema").isEmpty();
    assertThat(check.present(Chain.CORE, "nobody")).isEmpty();
    staff.record(Chain.FRONT, "desk", POLICIES.current().signIn().lockAfter(), NOW.plusSeconds(60));
    assertThat(check.present(Chain.FRONT, "desk"))
        .as("wrong passwords of somebody else end no work that is going on")
        .isPresent();
    staff.dismiss(Chain.CORE, "clerk");
    assertThat(check.present(Chain.CORE, "clerk")).as("dismissed").isEmpty();
  }

  @Test
  void a_grant_counts_for_the_days_of_the_policy_whatever_end_it_names() {
    LocalDate today = LocalDate.ofInstant(NOW, ZoneId.of("Asia/Tokyo"));
    long longest = POLICIES.current().signIn().grantFor().toDays();
    staff.grantedOn = today.minusDays(longest);
    assertThat(tried(Chain.FRONT, "desk", "right for long", NOW)).startsWith("signed_in");
    staff.grantedOn = today.minusDays(longest + 1);
    assertThat(tried(Chain.FRONT, "desk", "right for long", NOW)).isEqualTo("no_role");
  }

  @Test
  void five_wrong_ones_lock_the_account_of_that_schema_for_a_while() {
    for (int i = 0; i < POLICIES.current().signIn().lockAfter(); i++) {
      assertThat(tried(Chain.FRONT, "desk", "wrong", NOW)).isEqualTo("wrong_password");
    }
    assertThat(tried(Chain.FRONT, "desk", "right for long", NOW)).isEqualTo("locked");
    Instant later = NOW.plus(POLICIES.current().signIn().lockFor()).plus(Duration.ofSeconds(1));
    assertThat(tried(Chain.FRONT, "desk", "right for long", later)).startsWith("signed_in");
    assertThat(staff.account(Chain.FRONT, "desk").failures()).isZero();
  }

  @Test
  void who_has_left_keeps_the_name_and_what_nobody_holds_has_none() {
    staff.dismiss(Chain.FRONT, "desk");
    PasswordCheck check =
        new PasswordCheck(staff, new AuditDetails(), Clock.fixed(NOW, ZoneOffset.UTC), POLICIES);
    assertThat(check.name(Chain.FRONT, "desk")).contains("某");
    assertThat(check.name(Chain.FRONT, "clerk")).as("of the other schema").isEmpty();
  }
}
