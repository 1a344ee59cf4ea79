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
