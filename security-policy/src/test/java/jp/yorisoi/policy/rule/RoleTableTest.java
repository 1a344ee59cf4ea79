package jp.yorisoi.policy.rule;

import static jp.yorisoi.policy.Role.APPROVER;
import static jp.yorisoi.policy.Role.BOOKING_DESK;
import static jp.yorisoi.policy.Role.BOOKING_LEAD;
import static jp.yorisoi.policy.Role.CLERK;
import static jp.yorisoi.policy.Role.JOB;
import static jp.yorisoi.policy.Role.OFFICER;
import static jp.yorisoi.policy.Role.PARTNER;
import static jp.yorisoi.policy.Role.PROTECTION_HANDLER;
import static jp.yorisoi.policy.Role.PROTECTION_OFFICER;
import static jp.yorisoi.policy.Role.RESIDENT;
import static jp.yorisoi.policy.Role.VISITOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.Purpose;
import jp.yorisoi.policy.Role;
import jp.yorisoi.policy.city.Policies;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoleTableTest {
  private static final RoleTable TABLE = Policies.serving("yasugi").roles();

  private static Set<Role> holders(Permission permission) {
    Set<Role> holders = EnumSet.noneOf(Role.class);
    for (Role role : Role.values()) {
      if (TABLE.permits(List.of(role), permission)) {
        holders.add(role);
      }
    }
    return holders;
  }

  /** Written down a second time on purpose: a permission given to one more role must show here. */
  private static Set<Role> expected(Permission permission) {
    return switch (permission) {
      case SIGN_IN -> EnumSet.complementOf(EnumSet.of(JOB, RESIDENT, PARTNER));
      case VIEW_WORKLIST, OPEN_CASE, OPEN_DOCUMENT ->
          EnumSet.of(CLERK, APPROVER, PROTECTION_OFFICER);
      case ASSIGN_CASE,
          RETURN_CASE,
          LINK_RESIDENT,
          PROPOSE_DECISION,
          CLEAR_QUARANTINE,
          SEND_LETTERS,
          EXPORT_CASES ->
          EnumSet.of(CLERK);
      case DECIDE_CASE, APPROVE_EXPORT -> EnumSet.of(APPROVER);
      case READ_REGISTER -> EnumSet.of(CLERK, APPROVER, PROTECTION_OFFICER, JOB);
      case HANDLE_PROTECTED -> EnumSet.of(PROTECTION_HANDLER, PROTECTION_OFFICER, JOB);
      case MANAGE_PROTECTION -> EnumSet.of(PROTECTION_OFFICER);
      case OPEN_UNLISTED_BOOKING, ARRANGE_SESSIONS, MESSAGE_ATTENDEES -> EnumSet.of(BOOKING_LEAD);
      case VIEW_QUARANTINE -> EnumSet.of(CLERK, OFFICER);
      case USE_AI_GATE -> EnumSet.of(CLERK, APPROVER);
      case VIEW_POLICY, VIEW_AUDIT, APPROVE_BOOKING_EXPORT, HOLD_ANY_RECORDS -> EnumSet.of(OFFICER);
      case TEND_OUTBOX, HOLD_RECORDS -> EnumSet.of(OFFICER, PROTECTION_OFFICER);
      case READ_PUBLIC -> EnumSet.of(BOOKING_DESK, BOOKING_LEAD, RESIDENT, PARTNER);
      case BOOK_AS_PARTNER -> EnumSet.of(PARTNER);
      case MANAGE_BOOKINGS, EXPORT_BOOKINGS -> EnumSet.of(BOOKING_DESK, BOOKING_LEAD);
      case FILL_IN_REQUEST, LOOK_UP_STATUS, BOOK_SUPPORT, LOOK_UP_BOOKING, ANSWER_SURVEY ->
          EnumSet.of(RESIDENT);
      case RECEIVE_PACKAGE,
          TAKE_IN_CASE,
          SYNC_REGISTER,
          PUBLISH_STATUS,
          PUBLISH_FIGURES,
          DELIVER_OUTBOX,
          PLAN_SUPPORT,
          SEND_NOTICES,
          EXPIRE_DRAFTS,
          FORGET_OLD_DATA ->
          EnumSet.of(JOB);
    };
  }

  @ParameterizedTest
  @EnumSource(Permission.class)
  void each_permission_is_held_by_exactly_the_roles_written_down(Permission permission) {
    assertThat(holders(permission)).isEqualTo(expected(permission));
  }

  @ParameterizedTest
  @EnumSource(Permission.class)
  void each_permission_is_held_by_somebody(Permission permission) {
    assertThat(holders(permission)).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void each_role_is_decided_for_each_permission(Role role) {
    for (Permission permission : Permission.values()) {
      assertThatCode(() -> TABLE.permits(List.of(role), permission)).doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @EnumSource(Permission.class)
  void nobody_holds_nothing(Permission permission) {
    assertThat(TABLE.permits(Set.of(), permission)).isFalse();
  }

  @Test
  void two_roles_hold_what_either_holds() {
    assertThat(TABLE.permits(Set.of(CLERK, APPROVER), Permission.DECIDE_CASE)).isTrue();
    assertThat(TABLE.permits(Set.of(CLERK, APPROVER), Permission.PROPOSE_DECISION)).isTrue();
  }

  @Nested
  class NoRole {
    @Test
    void both_proposes_and_decides() {
      assertThat(holders(Permission.PROPOSE_DECISION))
          .doesNotContainAnyElementsOf(holders(Permission.DECIDE_CASE));
    }

    @Test
    void both_asks_for_an_export_and_approves_it() {
      assertThat(holders(Permission.EXPORT_CASES))
          .doesNotContainAnyElementsOf(holders(Permission.APPROVE_EXPORT));
      assertThat(holders(Permission.EXPORT_BOOKINGS))
          .doesNotContainAnyElementsOf(holders(Permission.APPROVE_BOOKING_EXPORT));
    }

    @Test
    void of_the_internet_reads_cases_or_the_register() {
      assertThat(holders(Permission.OPEN_CASE)).doesNotContain(RESIDENT, BOOKING_DESK, OFFICER);
      assertThat(holders(Permission.READ_REGISTER)).doesNotContain(RESIDENT, BOOKING_DESK, OFFICER);
      assertThat(holders(Permission.OPEN_DOCUMENT)).doesNotContain(RESIDENT, BOOKING_DESK, OFFICER);
    }

    @Test
    void of_case_work_comes_from_an_account_of_the_outer_schema() {
      assertThat(TABLE.grantedBy(Chain.FRONT))
          .containsExactlyInAnyOrder(BOOKING_DESK, BOOKING_LEAD, OFFICER);
      assertThat(TABLE.grantedBy(Chain.CORE))
          .containsExactlyInAnyOrder(
              CLERK, APPROVER, PROTECTION_HANDLER, PROTECTION_OFFICER, OFFICER);
    }

    @Test
    void of_a_visitor_does_more_than_say_who_it_is() {
      assertThat(Permission.values())
          .filteredOn(permission -> TABLE.permits(List.of(VISITOR), permission))
          .containsExactly(Permission.SIGN_IN);
    }

    @Test
    void of_a_job_decides_or_proposes() {
      assertThat(holders(Permission.DECIDE_CASE)).doesNotContain(JOB);
      assertThat(holders(Permission.PROPOSE_DECISION)).doesNotContain(JOB);
    }
  }

  @Test
  void a_permission_is_for_the_purposes_it_was_given_and_one_without_any_for_none() {
    RoleTable one =
        new RoleTable(Map.of(), Map.of(Permission.OPEN_CASE, Set.of(Purpose.CASE_HANDLING)));
    assertThat(one.purposes(Permission.OPEN_CASE)).containsExactly(Purpose.CASE_HANDLING);
    assertThat(one.purposes(Permission.OPEN_DOCUMENT)).isEmpty();
    assertThat(one.permissions(CLERK)).as("a role that is not there").isEmpty();
  }
}
