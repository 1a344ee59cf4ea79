package jp.yorisoi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import jp.yorisoi.ejb.retention.KeptFor;
import jp.yorisoi.launcher.database.Schema;
import jp.yorisoi.policy.Chain;
import org.junit.jupiter.api.Test;

/** What a legal hold covers is not forgotten; the rest is. */
class LegalHoldIT extends RetentionTables {
  @Test
  void nothing_of_a_case_under_a_legal_hold_is_forgotten_until_it_is_lifted() throws Exception {
    String held = "2608-000031-1";
    String other = "2608-000032-2";
    for (String number : new String[] {held, other}) {
      submission(number, OLD);
      step(number, "50", OLD);
      refused(number, OLD);
      for (Schema schema : Schema.values()) {
        message(schema, "m" + number, number, OLD, "NULL");
      }
      file(number, "50", OLD, "1000000031");
    }
    for (Schema schema : Schema.values()) {
      hold(schema, "CASE", held, "'2026-10-31'", "'2026-10-31'");
    }
    assertThat(forgottenOfAllKinds()).as("the other case").isEqualTo(6);
    assertThat(forgottenOfAllKinds()).as("nothing more").isZero();
    assertThat(heldBack()).isEqualTo(6);
    assertThat(filled(held)).isEqualTo("1,1,1,1");
    assertThat(filled(other)).isEqualTo("0,0,0,0");
    for (Schema schema : Schema.values()) {
      change(schema, "UPDATE legal_hold SET lifted_at = '2026-10-31 00:00:00'");
    }
    assertThat(heldBack()).isZero();
    assertThat(forgottenOfAllKinds()).as("the next run takes it").isEqualTo(6);
    assertThat(filled(held)).isEqualTo("0,0,0,0");
  }

  @Test
  void a_hold_covers_a_person_a_kind_a_booking_or_everything_on_its_days() throws Exception {
    file("2608-000041-1", "50", OLD, "1000000041");
    message(Schema.CORE, "of a person", "2608-000041-1", OLD, "NULL");
    protection("of a person", "1000000041", OLD);
    booking(9, "B-0000-0009-9", "2026-09-29 10:00:00");
    hold(Schema.CORE, "PERSON", "1000000041", "'2026-10-31'", "NULL");
    hold(Schema.FRONT, "BOOKING", "B-0000-0009-9", "'2026-10-01'", "'2026-10-31'");
    assertThat(forgottenOfAllKinds()).isZero();
    assertThat(heldBack()).isEqualTo(4);
    change(Schema.CORE, "UPDATE legal_hold SET scope = 'KIND', target = 'CASE_AFTER_END'");
    assertThat(forgottenOfAllKinds()).as("message and protection").isEqualTo(2);
    change(Schema.CORE, "UPDATE legal_hold SET scope = 'EVERYTHING', target = ''");
    change(Schema.FRONT, "UPDATE legal_hold SET until_on = '2026-10-30'");
    assertThat(forgottenOfAllKinds()).as("the booking: its hold is over").isEqualTo(1);
    change(Schema.CORE, "UPDATE legal_hold SET from_on = '2026-11-01'");
    assertThat(forgottenOfAllKinds()).as("the case: its hold has not begun").isEqualTo(1);
  }

  @Test
  void a_hold_on_a_person_covers_a_request_that_is_linked_to_nobody_and_may_be_that_persons()
      throws Exception {
    resident("1000000051", "安来花子", "ヤスギハナコ", "1990-01-01");
    unlinked("2608-000051-1", "安来花子", "ヤスギハナ", "1990-01-01");
    unlinked("2608-000052-2", "安木花子", "ヤスギハナコ", "1990-01-01");
    unlinked("2608-000053-3", "安来花子", "ヤスギハナコ", "1990-01-02");
    unlinked("2608-000054-4", "安来太郎", "ヤスギタロウ", "1990-01-01");
    hold(Schema.CORE, "PERSON", "1000000051", "'2026-10-31'", "NULL");
    assertThat(forgottenOfAllKinds())
        .as("cases and messages of who has another birth date or name")
        .isEqualTo(4);
    assertThat(
            value(
                Schema.CORE,
                "SELECT GROUP_CONCAT(receipt_number ORDER BY receipt_number) FROM procedure_case"
                    + " WHERE applicant_name <> ''"))
        .isEqualTo("2608-000051-1,2608-000052-2");
    assertThat(heldBack()).isEqualTo(4);
    change(
        Schema.CORE,
        "UPDATE procedure_case SET addressee_number = '1000000052'"
            + " WHERE receipt_number = '2608-000052-2'");
    assertThat(forgottenOfAllKinds()).as("it was somebody else's, and is linked now").isEqualTo(2);
  }

  private static void unlinked(String number, String name, String kana, String birth)
      throws SQLException {
    file(number, "50", OLD, "1000000059");
    message(Schema.CORE, "m" + number, number, OLD, "NULL");
    change(
        Schema.CORE,
        "UPDATE procedure_case SET addressee_number = NULL, applicant_name_key = '%s',"
                .formatted(name)
            + " applicant_kana_key = '%s', applicant_birth = '%s' WHERE receipt_number = '%s'"
                .formatted(kana, birth, number));
  }

  private static void resident(String number, String name, String kana, String birth)
      throws SQLException {
    change(
        Schema.CORE,
        "INSERT INTO resident (addressee_number, household_number, name, name_key, kana, kana_key,"
            + " birth_date, sex, postal_code, address, address_key, relationship_code,"
            + " relationship, resident_state, version, mirrored_at) VALUES"
            + " ('%1$s','%1$s','%2$s','%2$s','%3$s','%3$s','%4$s','2','6920011','a','a','02','r',"
                .formatted(number, name, kana, birth)
            + "'1',1,%s)".formatted(OLD));
  }

  private int forgottenOfAllKinds() {
    int all = 0;
    for (Chain chain : Chain.values()) {
      for (KeptFor kind : KeptFor.values()) {
        all += forget(chain, kind, 100);
      }
    }
    return all;
  }

  private int heldBack() {
    int all = 0;
    for (Chain chain : Chain.values()) {
      for (KeptFor kind : KeptFor.values()) {
        all += old.heldBack(chain, kind, BEFORE, TODAY);
      }
    }
    return all;
  }

  /** What is left of a case: its copy, its state, its messages of both schemas, its papers. */
  private static String filled(String number) throws SQLException {
    String of = " = '" + number + "'";
    return String.join(
        ",",
        value(
            Schema.FRONT,
            "SELECT COUNT(*) FROM submission WHERE package IS NOT NULL AND receipt_number" + of),
        value(Schema.FRONT, "SELECT COUNT(*) FROM status_step WHERE receipt_number" + of),
        value(
            Schema.CORE,
            "SELECT COUNT(*) FROM outbox WHERE payload IS NOT NULL AND ordering_key" + of),
        value(Schema.CORE, "SELECT COUNT(*) FROM case_package WHERE receipt_number" + of));
  }

  private static void hold(Schema schema, String scope, String target, String from, String until)
      throws SQLException {
    change(
        schema,
        "INSERT INTO legal_hold (id, scope, target, reason, ordered_by, from_on, until_on,"
            + " entered_at, entered_by) VALUES (UUID(),'%s','%s','x','x',%s,%s,%s,'officer')"
                .formatted(scope, target, from, until, OLD));
  }
}
