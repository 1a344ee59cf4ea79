package jp.yorisoi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import jp.yorisoi.ejb.retention.KeptFor;
import jp.yorisoi.ejb.retention.RunLine;
import jp.yorisoi.launcher.database.Schema;
import jp.yorisoi.policy.Chain;
import org.junit.jupiter.api.Test;

/** What is forgotten and what stays, with the rights of the application's accounts. */
class RetentionIT extends RetentionTables {
  @Test
  void requests_to_export_are_deleted_some_time_after_they_could_be_used() throws Exception {
    for (Schema schema : Schema.values()) {
      export(schema, "old", OLD);
      export(schema, "young", YOUNG);
      assertThat(forget(Chain.valueOf(schema.name()), KeptFor.EXPORT_AFTER_ITS_TIME, 10))
          .isEqualTo(1);
      assertThat(value(schema, "SELECT GROUP_CONCAT(id) FROM export_request")).isEqualTo("young");
    }
  }

  @Test
  void packages_go_when_the_inner_zone_has_held_them_long_enough() throws Exception {
    submission("2609-000001-1", OLD);
    submission("2609-000002-2", YOUNG);
    submission("2609-000003-3", "NULL");
    assertThat(forget(Chain.FRONT, KeptFor.PACKAGE_AFTER_FETCH, 10)).isEqualTo(1);
    assertThat(forget(Chain.FRONT, KeptFor.PACKAGE_AFTER_FETCH, 10)).as("nothing is left").isZero();
    assertThat(
            value(
                Schema.FRONT,
                "SELECT GROUP_CONCAT(source_number) FROM submission"
                    + " WHERE package IS NULL AND verification IS NULL"))
        .isEqualTo("2609-000001-1");
  }

  @Test
  void what_messages_said_goes_after_they_were_delivered_or_given_up() throws Exception {
    for (Schema schema : Schema.values()) {
      message(schema, "delivered", OLD, "NULL");
      message(schema, "young", YOUNG, "NULL");
      message(schema, "waits", "NULL", "NULL");
      message(schema, "given up", "NULL", OLD);
      assertThat(forget(Chain.valueOf(schema.name()), KeptFor.MESSAGE_AFTER_DELIVERY, 10))
          .isEqualTo(2);
      assertThat(
              value(
                  schema,
                  "SELECT GROUP_CONCAT(message_id ORDER BY id) FROM outbox WHERE payload IS NULL"))
          .isEqualTo("delivered,given up");
    }
  }

  @Test
  void refused_packages_go_after_somebody_dealt_with_them() throws Exception {
    refused("old", OLD);
    refused("open", "NULL");
    assertThat(forget(Chain.FRONT, KeptFor.PACKAGE_AFTER_CLEARING, 10)).isEqualTo(1);
    assertThat(value(Schema.FRONT, "SELECT source_number FROM quarantine WHERE package IS NULL"))
        .isEqualTo("old");
  }

  @Test
  void help_needed_is_forgotten_on_its_own_and_the_person_stays_for_a_while() throws Exception {
    booking(1, "B-0000-0001-1", "2026-09-30 10:00:00");
    booking(2, "B-0000-0002-2", "2026-09-30 11:00:00");
    booking(3, "B-0000-0003-3", "2026-10-02 10:00:00");
    change(
        Schema.FRONT,
        "UPDATE support_booking SET needs = 'x', household_key = person_key, household_slot = session_id"
            + " WHERE booking_number <> 'B-0000-0002-2'");
    assertThat(forget(Chain.FRONT, KeptFor.NEEDS_AFTER_SESSION, 10)).isEqualTo(1);
    assertThat(
            value(
                Schema.FRONT,
                "SELECT GROUP_CONCAT(booking_number) FROM support_booking WHERE needs IS NOT NULL"))
        .isEqualTo("B-0000-0003-3");
    assertThat(
            value(
                Schema.FRONT,
                "SELECT COUNT(*) FROM support_booking WHERE person IS NOT NULL"
                    + " AND household_seat = session_id"))
        .as("who it is stays until its own days are over")
        .isEqualTo("2");
    assertThat(forget(Chain.FRONT, KeptFor.BOOKING_AFTER_SESSION, 10)).isEqualTo(2);
    assertThat(
            value(
                Schema.FRONT,
                "SELECT COUNT(*) FROM support_booking WHERE household_key IS NOT NULL"
                    + " OR household_slot IS NOT NULL"))
        .isEqualTo("1");
  }

  @Test
  void who_sat_in_a_class_is_forgotten_after_it_and_the_seat_stays_counted() throws Exception {
    booking(1, "B-0000-0001-1", "2026-09-30 10:00:00");
    booking(2, "B-0000-0002-2", "2026-09-30 11:00:00");
    booking(3, "B-0000-0003-3", "2026-10-02 10:00:00");
    change(
        Schema.FRONT,
        "UPDATE support_booking SET attendance = 'CAME', attendance_at = '2026-09-30 10:00:00',"
            + " attendance_by = 'staff' WHERE booking_number <> 'B-0000-0002-2'");
    assertThat(forget(Chain.FRONT, KeptFor.BOOKING_AFTER_SESSION, 1))
        .as("so many at a time")
        .isEqualTo(1);
    assertThat(forget(Chain.FRONT, KeptFor.BOOKING_AFTER_SESSION, 10)).isEqualTo(1);
    assertThat(
            value(
                Schema.FRONT,
                "SELECT GROUP_CONCAT(booking_number) FROM support_booking"
                    + " WHERE person IS NOT NULL"))
        .isEqualTo("B-0000-0003-3");
    assertThat(
            value(
                Schema.FRONT,
                "SELECT COUNT(*) FROM support_booking b WHERE person IS NULL AND pin_hash = ''"
                    + " AND seat_holder IS NULL AND open_slot IS NULL AND state = 'BOOKED'"
                    + " AND person_key = body_digest"))
        .isEqualTo("2");
    assertThat(value(Schema.FRONT, "SELECT SUM(taken) FROM support_session")).isEqualTo("3");
    assertThat(
            value(
                Schema.FRONT,
                "SELECT GROUP_CONCAT(CONCAT_WS(' ', COALESCE(attendance, '-'),"
                    + " COALESCE(attendance_by, '-'), attendance_at IS NULL)"
                    + " ORDER BY booking_number) FROM support_booking"))
        .as("that somebody came stays a number; when and by whom goes with the person")
        .isEqualTo("CAME - 1,- - 1,CAME staff 0");
  }

  @Test
  void calls_go_some_time_after_they_were_made_or_were_of_no_use_any_more() throws Exception {
    call("made", "B-0000-0001-1", YOUNG, OLD);
    call("made lately", "B-0000-0002-2", OLD, YOUNG);
    call("never made", "B-0000-0003-3", OLD, "NULL");
    call("to be made", "B-0000-0004-4", YOUNG, "NULL");
    assertThat(forget(Chain.FRONT, KeptFor.PHONE_TASK_AFTER_CALL, 10)).isEqualTo(2);
    assertThat(value(Schema.FRONT, "SELECT GROUP_CONCAT(id ORDER BY id) FROM support_phone_task"))
        .isEqualTo("made lately,to be made");
  }

  @Test
  void the_key_of_a_list_that_was_taken_along_goes_with_its_time_and_what_came_back_of_it()
      throws Exception {
    offlineList("over", OLD);
    offlineList("to be joined", "DATE_ADD(UTC_TIMESTAMP(6), INTERVAL 1 DAY)");
    assertThat(forget(Chain.FRONT, KeptFor.OFFLINE_LIST_AFTER_ITS_TIME, 10)).isEqualTo(1);
    assertThat(value(Schema.FRONT, "SELECT GROUP_CONCAT(id) FROM support_offline_list"))
        .isEqualTo("to be joined");
    assertThat(value(Schema.FRONT, "SELECT GROUP_CONCAT(list_id) FROM support_offline_result"))
        .isEqualTo("to be joined");
  }

  @Test
  void the_state_of_a_closed_request_goes_with_its_pin_and_the_row_stays() throws Exception {
    state("2609-000011-1", "50", OLD);
    state("2609-000012-2", "50", YOUNG);
    state("2609-000013-3", "30", OLD);
    assertThat(forget(Chain.FRONT, KeptFor.STATUS_AFTER_END, 10)).isEqualTo(1);
    assertThat(
            value(
                Schema.FRONT,
                "SELECT GROUP_CONCAT(receipt_number ORDER BY receipt_number) FROM status_step"))
        .isEqualTo("2609-000012-2,2609-000013-3");
    assertThat(
            value(
                Schema.FRONT,
                "SELECT GROUP_CONCAT(receipt_number) FROM submission WHERE pin_hash IS NULL"
                    + " AND receipt_number BETWEEN '2609-000011-1' AND '2609-000013-3'"))
        .isEqualTo("2609-000011-1");
  }

  @Test
  void a_case_becomes_anonymous_and_its_papers_go_but_number_dates_and_state_stay()
      throws Exception {
    file("2609-000021-1", "50", OLD, "1000000001");
    file("2609-000022-2", "50", YOUNG, "1000000002");
    file("2609-000023-3", "30", OLD, "1000000003");
    file("2609-000024-4", "60", OLD, "1000000004");
    change(
        Schema.CORE,
        "UPDATE notice_letter SET sent_at = NULL WHERE receipt_number = '2609-000024-4'");
    assertThat(forget(Chain.CORE, KeptFor.CASE_AFTER_END, 10)).isEqualTo(1);
    String of = " WHERE receipt_number = '2609-000021-1'";
    assertThat(
            value(
                Schema.CORE,
                "SELECT CONCAT_WS('|', state, arrived_at, applicant_name, applicant_name_key,"
                    + " applicant_kana, applicant_kana_key, applicant_birth,"
                    + " IFNULL(addressee_number, 'nobody')) FROM procedure_case"
                    + of))
        .isEqualTo("50|2026-09-30 23:59:59.000000||||||nobody");
    for (String table : new String[] {"case_package", "case_document", "notice_letter"}) {
      assertThat(value(Schema.CORE, "SELECT COUNT(*) FROM " + table + of)).as(table).isEqualTo("0");
    }
    assertThat(
            value(
                Schema.CORE,
                "SELECT COUNT(*) FROM case_step WHERE public_message IS NULL AND internal_note IS"
                    + " NULL AND receipt_number = '2609-000021-1'"))
        .isEqualTo("1");
    assertThat(value(Schema.CORE, "SELECT COUNT(*) FROM case_package")).isEqualTo("3");
  }

  @Test
  void protections_go_after_their_end_with_their_releases() throws Exception {
    protection("over", "1000000011", OLD);
    protection("young", "1000000012", YOUNG);
    protection("held", "1000000013", "NULL");
    assertThat(forget(Chain.CORE, KeptFor.PROTECTION_AFTER_END, 10)).isEqualTo(1);
    assertThat(value(Schema.CORE, "SELECT GROUP_CONCAT(id ORDER BY id) FROM protection"))
        .isEqualTo("held,young");
    assertThat(value(Schema.CORE, "SELECT COUNT(*) FROM protection_release")).isEqualTo("2");
  }

  @Test
  void a_run_is_written_down_and_the_last_one_of_each_kind_is_read() throws Exception {
    Instant at = Instant.parse("2026-10-31T18:40:00.123456Z");
    runs.add(Chain.CORE, new RunLine(at, KeptFor.CASE_AFTER_END, 1, 2, BEFORE));
    RunLine last = new RunLine(at.plusSeconds(1), KeptFor.CASE_AFTER_END, 3, 4, null);
    runs.add(Chain.CORE, last);
    change(
        Schema.CORE,
        "INSERT INTO retention_run (at, kind, forgotten, held_back)"
            + " VALUES ('2020-01-01', 'KIND_OF_AN_OLD_RELEASE', 1, 1)");
    assertThat(runs.latest(Chain.CORE)).containsExactly(last);
    assertThat(runs.latest(Chain.FRONT)).isEmpty();
  }
}
