package jp.yorisoi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jp.yorisoi.ejb.gate.AccessLook;
import jp.yorisoi.ejb.gate.GateStore;
import jp.yorisoi.ejb.gate.persistence.JdbcGateStore;
import jp.yorisoi.ejb.governance.Looks;
import jp.yorisoi.ejb.governance.domain.LookRule;
import jp.yorisoi.ejb.governance.persistence.JdbcLooks;
import jp.yorisoi.launcher.database.Schema;
import jp.yorisoi.policy.city.Policies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The page of residents shows the same whether somebody is protected or not: who holds number and
 * PIN of a request cannot tell. Written as two runs over the same acts.
 */
class PublishedLooksIT extends RetentionTables {
  private static final String HERS = "2609-000061-1";
  private static final String PERSON = "1000000061";
  private static final String CLERK = "clerk";
  private static final String HANDLER = "handler";
  private static final String OFFICER = "protection.officer";

  private final Looks looks = new JdbcLooks(new Sources(), Policies.serving("yasugi"));
  private int seal;

  @BeforeEach
  void staff() throws SQLException {
    for (String table :
        new String[] {"audit_seal", "audit_entry", "staff_grant", "staff_account"}) {
      change(Schema.CORE, "DELETE FROM " + table);
    }
    account(CLERK, "CLERK", "2026-01-01", "2026-12-31");
    account(HANDLER, "CLERK", "2026-01-01", "2026-12-31");
    grant(HANDLER, "PROTECTION_HANDLER", "2026-01-01", "2026-12-31");
    account(OFFICER, "PROTECTION_OFFICER", "2026-10-02", "2026-10-30");
    file(HERS, "50", OLD, PERSON);
  }

  /** What the owner of the request could read. */
  private List<String> published() {
    List<String> told = new ArrayList<>();
    for (Looks.Entry entry : looks.between(0, Long.MAX_VALUE)) {
      LookRule.kind(entry.event(), entry.outcome(), entry.purpose(), entry.actor())
          .ifPresent(
              kind -> told.add(LookRule.told(entry.at()) + " " + entry.office() + " " + kind));
    }
    return told;
  }

  private void workOnIt() throws SQLException {
    look("job:case-take-in", "CASE_TAKEN_IN", "done", "CASE_HANDLING");
    look(CLERK, "CASE_OPENED", "done", "CASE_HANDLING");
    look(HANDLER, "CASE_OPENED", "done", "CASE_HANDLING");
    look(HANDLER, "DOCUMENT_OPENED", "done", "CASE_HANDLING");
    look(HANDLER, "LETTER_OPENED", "done", "CASE_HANDLING");
  }

  @Test
  void the_same_is_published_of_a_request_whether_its_person_is_protected_or_not()
      throws SQLException {
    workOnIt();
    List<String> before = published();
    protection("in force", PERSON, "NULL");
    assertThat(published()).isEqualTo(before).hasSize(5);
    change(Schema.CORE, "UPDATE procedure_case SET addressee_number = NULL");
    assertThat(published()).as("not linked yet").isEqualTo(before);
    change(Schema.CORE, "UPDATE protection SET ended_at = UTC_TIMESTAMP(6)");
    assertThat(published()).as("ended").isEqualTo(before);
  }

  @Test
  void no_act_of_who_manages_protections_is_published_before_while_or_after_there_is_one()
      throws SQLException {
    look(OFFICER, "CASE_OPENED", "done", "CASE_HANDLING");
    workOnIt();
    List<String> without = new ArrayList<>(published());
    protection("in force", PERSON, "NULL");
    look(OFFICER, "CASE_OPENED", "done", "CASE_HANDLING");
    look(OFFICER, "DOCUMENT_OPENED", "done", "CASE_HANDLING");
    look(OFFICER, "LETTER_OPENED", "done", "PERSON_PROTECTION");
    look(CLERK, "CASE_OPENED", "not_found", "CASE_HANDLING");
    assertThat(published()).isEqualTo(without).hasSize(5);
  }

  @Test
  void who_managed_protections_at_another_time_is_published_like_anybody() throws SQLException {
    change(
        Schema.CORE,
        "UPDATE staff_grant SET valid_until = '2026-10-09' WHERE role = 'PROTECTION_OFFICER'");
    look(OFFICER, "CASE_OPENED", "done", "CASE_HANDLING");
    assertThat(published()).hasSize(1);
    change(
        Schema.CORE,
        "UPDATE staff_grant SET valid_until = '2026-10-10' WHERE role = 'PROTECTION_OFFICER'");
    assertThat(published()).as("the day in Japan").isEmpty();
  }

  /** Else nobody reads anything where one instance serves all zones. */
  @Test
  void the_account_of_an_instance_of_all_zones_can_publish_a_look_once() throws SQLException {
    change(Schema.FRONT, "DELETE FROM access_look");
    state(HERS, "30", YOUNG);
    AccessLook look =
        new AccessLook(
            HERS,
            "a".repeat(64),
            Instant.parse("2026-10-09T16:00:00Z"),
            "課",
            LookRule.PURPOSE,
            "CASE");
    GateStore gate = new JdbcGateStore(new Sources(), null);
    assertThat(gate.publish(look)).isTrue();
    assertThat(gate.publish(look)).isFalse();
    assertThat(value(Schema.FRONT, "SELECT COUNT(*) FROM access_look")).isEqualTo("1");
  }

  private void look(String actor, String event, String outcome, String purpose)
      throws SQLException {
    seal++;
    change(
        Schema.CORE,
        "INSERT INTO audit_entry (id, at, actor, office, zone, event, outcome, purpose, case_ref,"
            + " subject_ref, request_id) VALUES (%d,'2026-10-09 16:00:00','%s','課','mynumber','%s',"
                .formatted(seal, actor, event)
            + "'%s','%s','%s','%s','r')".formatted(outcome, purpose, HERS, PERSON));
    change(
        Schema.CORE,
        "INSERT INTO audit_seal VALUES (%1$d,%1$d,UNHEX(SHA2('x', 256)),UTC_TIMESTAMP(6))"
            .formatted(seal));
  }

  private static void account(String id, String role, String from, String until)
      throws SQLException {
    change(
        Schema.CORE,
        "INSERT INTO staff_account (user_id, display_name, office, password_hash)"
            + " VALUES ('%1$s','%1$s','課','x')".formatted(id));
    grant(id, role, from, until);
  }

  private static void grant(String id, String role, String from, String until) throws SQLException {
    change(
        Schema.CORE,
        "INSERT INTO staff_grant (user_id, role, valid_from, valid_until)"
            + " VALUES ('%s','%s','%s','%s')".formatted(id, role, from, until));
  }
}
