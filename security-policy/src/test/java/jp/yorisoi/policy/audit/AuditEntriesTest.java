package jp.yorisoi.policy.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;
import jp.yorisoi.policy.Allow;
import jp.yorisoi.policy.AuditEvent;
import jp.yorisoi.policy.Caller;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.Purpose;
import jp.yorisoi.policy.Role;
import jp.yorisoi.policy.database.DataSources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands in the row of an entry. */
class AuditEntriesTest {
  private static final Instant NOW = Instant.parse("2026-11-22T01:02:03.123456789Z");
  private static final AuditDetails.Note NOTE =
      new AuditDetails.Note("2611-000001-3", "1000002018", "name,kana");

  private boolean refuses;
  private final FakeSql sql =
      new FakeSql(
          statement -> {
            if (refuses) {
              throw new SQLException("full");
            }
            return List.of(Map.of());
          });
  private final CallerContext context = new CallerContext();
  private final AuditTrail trail =
      new AuditTrail(new OneSource(sql.source()), context, Clock.fixed(NOW, ZoneOffset.UTC));

  @Allow(
      permission = Permission.OPEN_CASE,
      event = AuditEvent.CASE_OPENED,
      purpose = Purpose.CASE_HANDLING)
  private static void opens() {}

  @Allow(
      permission = Permission.READ_PUBLIC,
      event = AuditEvent.PUBLIC_READ,
      purpose = Purpose.SUPPORT_BOOKING)
  private static void reads() {}

  private static Allow allow(String method) throws NoSuchMethodException {
    return AuditEntriesTest.class.getDeclaredMethod(method).getAnnotation(Allow.class);
  }

  @BeforeEach
  void somebodyCalls() {
    context.actAs(
        new Caller("yasugi.ichiro", "子育て支援課", "192.0.2.1", "mynumber", Set.of(Role.CLERK)));
    context.continueRequest("request-0001");
  }

  private Map<Integer, Object> row() {
    assertThat(sql.executed).hasSize(1);
    assertThat(sql.connectionsOpen).as("connections given back").isZero();
    return sql.executed.get(0).parameters();
  }

  private void stands(String event, String outcome, String purpose) {
    assertThat(row())
        .containsEntry(1, LocalDateTime.of(2026, 11, 22, 1, 2, 3, 123_456_000))
        .containsEntry(2, "yasugi.ichiro")
        .containsEntry(3, "子育て支援課")
        .containsEntry(4, "192.0.2.1")
        .containsEntry(5, "mynumber")
        .containsEntry(6, event)
        .containsEntry(7, outcome)
        .containsEntry(8, purpose)
        .containsEntry(12, 0)
        .containsEntry(13, "request-0001");
  }

  @Test
  void an_act_says_who_when_what_why_and_about_whom() throws Exception {
    trail.done(Chain.CORE, allow("opens"), NOTE);
    stands("CASE_OPENED", "done", "CASE_HANDLING");
    assertThat(row())
        .containsEntry(9, "2611-000001-3")
        .containsEntry(10, "1000002018")
        .containsEntry(11, "name,kana");
  }

  @Test
  void a_look_at_nothing_has_an_outcome_of_its_own() throws Exception {
    trail.done(
        Chain.CORE,
        allow("opens"),
        new AuditDetails.Note("2611-000001-3", null, null, false, List.of(), false));
    stands("CASE_OPENED", "not_found", "CASE_HANDLING");
    assertThat(row()).containsEntry(9, "2611-000001-3");
  }

  @Test
  void an_act_that_was_undone_is_an_entry_too() throws Exception {
    trail.failed(Chain.CORE, allow("opens"), NOTE);
    stands("CASE_OPENED", "failed", "CASE_HANDLING");
  }

  @Test
  void a_refused_call_names_its_door_and_the_case_that_was_asked_for() throws Exception {
    trail.denied(Chain.CORE, allow("opens"), "ProcedureDesk.open", "2611-000001-3");
    stands("DENIED", "denied", "CASE_HANDLING");
    assertThat(row())
        .containsEntry(9, "2611-000001-3")
        .containsEntry(10, null)
        .containsEntry(11, "ProcedureDesk.open");
  }

  @Test
  void a_refused_call_of_a_method_nobody_opened_has_no_purpose() {
    trail.denied(Chain.CORE, null, "ProcedureDesk.forgotten", null);
    stands("DENIED", "denied", "NONE");
  }

  @Test
  void an_act_that_is_no_desk_method_is_recorded_as_it_says() {
    trail.record(Chain.FRONT, AuditEvent.OUTBOX_DELIVERED, Purpose.OPERATION, NOTE);
    stands("OUTBOX_DELIVERED", "done", "OPERATION");
  }

  @Test
  void an_act_committed_with_others_is_recorded_for_who_called_whichever_thread_writes_it()
      throws Exception {
    AuditDetails details = new AuditDetails();
    details.begin(allow("opens"));
    Function<AuditDetails.Note, AuditEntry> later = trail.later(details);
    context.actAs(new Caller("another", null, null, "lgwan", Set.of(Role.BOOKING_DESK)));
    context.continueRequest("request-0002");
    trail.together(Chain.FRONT, List.of(later.apply(NOTE)));
    stands("CASE_OPENED", "done", "CASE_HANDLING");
    assertThat(row()).containsEntry(9, "2611-000001-3");
  }

  @Test
  void acts_of_which_one_cannot_be_recorded_must_not_happen() throws Exception {
    AuditDetails details = new AuditDetails();
    details.begin(allow("opens"));
    List<AuditEntry> entries = List.of(trail.later(details).apply(NOTE));
    refuses = true;
    assertThatThrownBy(() -> trail.together(Chain.FRONT, entries))
        .isInstanceOf(AuditUnavailable.class)
        .hasRootCauseMessage("full");
    assertThat(sql.connectionsOpen).isZero();
  }

  @Test
  void what_is_public_leaves_no_entry() throws Exception {
    trail.done(Chain.FRONT, allow("reads"), NOTE);
    trail.failed(Chain.FRONT, allow("reads"), NOTE);
    assertThat(sql.executed).isEmpty();
  }

  @Test
  void what_cannot_be_recorded_must_not_happen() throws Exception {
    refuses = true;
    Allow allow = allow("opens");
    assertThatThrownBy(() -> trail.done(Chain.CORE, allow, NOTE))
        .isInstanceOf(AuditUnavailable.class)
        .hasMessage("audit_unavailable")
        .hasRootCauseMessage("full");
    assertThat(sql.connectionsOpen).isZero();
  }

  private static final class OneSource extends DataSources {
    private final DataSource source;

    OneSource(DataSource source) {
      this.source = source;
    }

    @Override
    public DataSource of(Chain chain) {
      return source;
    }

    @Override
    public DataSource aside(Chain chain) {
      return source;
    }
  }
}
