package jp.yorisoi.ejb.retention.persistence;

import java.util.List;
import java.util.Map;
import jp.yorisoi.ejb.retention.HoldScope;
import jp.yorisoi.ejb.retention.KeptFor;

/** What the outer schema forgets. */
final class FrontForgetting {
  private static final Map<HoldScope, String> SUBMITTED =
      Map.of(HoldScope.CASE, "r.receipt_number", HoldScope.SOURCE, "r.source_number");

  /** States nothing follows any more. */
  private static final String CLOSED = "r.status IN ('50', '60', '70', '80')";

  private static final String NO_ATTENDEE =
      "UPDATE support_booking SET person = NULL, needs = NULL, household_key = NULL,"
          + " household_slot = NULL, person_key = UNHEX(REPEAT('00', 32)),"
          + " body_digest = UNHEX(REPEAT('00', 32)), pin_hash = '', seat_holder = NULL,"
          + " open_slot = NULL, attendance_at = NULL, attendance_by = NULL, line_points = NULL,"
          + " line_seq = NULL, offer_until = NULL, offer_told_at = NULL,"
          + " offer_told_by = NULL WHERE booking_number";

  private static final String NO_FOLLOWER =
      "UPDATE class_follow SET follow_key = NULL WHERE booking_number";

  private FrontForgetting() {}

  static List<Forgetting> all() {
    return List.of(
        new Forgetting(
            KeptFor.PACKAGE_AFTER_FETCH,
            "submission r",
            "r.receipt_number",
            "r.fetched_at",
            "r.package IS NOT NULL",
            SUBMITTED,
            List.of(
                "UPDATE submission SET package = NULL, verification = NULL WHERE receipt_number")),
        Messages.delivered(messageNames()),
        Messages.givenUp(messageNames()),
        new Forgetting(
            KeptFor.MESSAGE_AFTER_DELIVERY,
            "support_message r",
            "r.id",
            "r.sent_at",
            "r.body IS NOT NULL",
            Map.of(
                HoldScope.BOOKING,
                "SELECT b.booking_number FROM support_booking b WHERE b.session_id = r.session_id"),
            List.of("UPDATE support_message SET body = NULL WHERE id")),
        Exports.over(),
        new Forgetting(
            KeptFor.PACKAGE_AFTER_CLEARING,
            "quarantine r",
            "r.id",
            "r.cleared_at",
            "(r.package IS NOT NULL OR r.cleared_note IS NOT NULL)",
            Map.of(HoldScope.CASE, "r.source_number", HoldScope.SOURCE, "r.source_number"),
            List.of("UPDATE quarantine SET package = NULL, cleared_note = NULL WHERE id")),
        new Forgetting(
            KeptFor.BOOKING_AFTER_SESSION,
            "support_session s JOIN support_booking r ON r.session_id = s.id",
            "r.booking_number",
            "s.ends_at",
            "r.person IS NOT NULL",
            Map.of(HoldScope.BOOKING, "r.booking_number"),
            List.of("DELETE FROM support_notice WHERE booking_number", NO_ATTENDEE)),
        new Forgetting(
            KeptFor.PHONE_TASK_AFTER_CALL,
            "support_phone_task r",
            "r.id",
            "COALESCE(r.done_at, r.call_by)",
            "1 = 1",
            Map.of(HoldScope.BOOKING, "r.booking_number"),
            List.of("DELETE FROM support_phone_task WHERE id")),
        new Forgetting(
            KeptFor.OFFLINE_LIST_AFTER_ITS_TIME,
            "support_offline_list r",
            "r.id",
            "r.expires_at",
            "1 = 1",
            Map.of(
                HoldScope.BOOKING,
                "SELECT b.booking_number FROM support_booking b"
                    + " WHERE FIND_IN_SET(b.session_id, r.sessions) > 0"),
            List.of(
                "DELETE FROM support_offline_result WHERE list_id",
                "DELETE FROM support_offline_list WHERE id")),
        new Forgetting(
            KeptFor.FOLLOW_AFTER_CLASS,
            "class_follow r",
            "r.booking_number",
            "r.held_on",
            "r.follow_key IS NOT NULL",
            Map.of(HoldScope.BOOKING, "r.booking_number"),
            List.of(NO_FOLLOWER)),
        new Forgetting(
            KeptFor.REACH_AFTER_ITS_DAY,
            "discovery_count r",
            "r.counted_on",
            "r.counted_on",
            "1 = 1",
            Map.of(),
            List.of("DELETE FROM discovery_count WHERE counted_on")),
        new Forgetting(
            KeptFor.NEEDS_AFTER_SESSION,
            "support_session s JOIN support_booking r ON r.session_id = s.id",
            "r.booking_number",
            "s.ends_at",
            "r.needs IS NOT NULL",
            Map.of(HoldScope.BOOKING, "r.booking_number"),
            List.of("UPDATE support_booking SET needs = NULL WHERE booking_number")),
        new Forgetting(
            KeptFor.LOOK_AFTER_IT_HAPPENED,
            "access_look r",
            "r.look_key",
            "r.looked_at",
            "1 = 1",
            Map.of(
                HoldScope.CASE, "r.receipt_number", HoldScope.SOURCE, sourceOf("r.receipt_number")),
            List.of("DELETE FROM access_look WHERE look_key")),
        new Forgetting(
            KeptFor.STATUS_AFTER_END,
            "status_step r",
            "r.receipt_number",
            "r.changed_at",
            CLOSED,
            Map.of(
                HoldScope.CASE, "r.receipt_number", HoldScope.SOURCE, sourceOf("r.receipt_number")),
            List.of(
                "UPDATE submission SET pin_hash = NULL WHERE receipt_number",
                "DELETE FROM status_step WHERE receipt_number")));
  }

  private static Map<HoldScope, String> messageNames() {
    return Map.of(
        HoldScope.CASE, "r.ordering_key",
        HoldScope.BOOKING, "r.ordering_key",
        HoldScope.SOURCE, sourceOf("r.ordering_key"));
  }

  private static String sourceOf(String receipt) {
    return "SELECT n.source_number FROM submission n WHERE n.receipt_number = " + receipt;
  }
}
