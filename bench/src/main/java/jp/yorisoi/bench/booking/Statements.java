package jp.yorisoi.bench.booking;

/**
 * What one request needs, in a transaction of its own: the statements the product sent before it
 * committed requests in groups. The benchmark compares what is read and written with what the
 * product really reads and writes before it measures, and stops when that differs.
 */
final class Statements {
  private static final String BOOKING =
      "SELECT booking_number, session_id, channel, idempotency_key, body_digest, pin_hash, person,"
          + " person_key, state, unlisted FROM support_booking";

  static final String BY_KEY = BOOKING + " WHERE idempotency_key = ?";
  static final String BY_KEY_JUST_COMMITTED = BY_KEY + " LOCK IN SHARE MODE";
  static final String BY_NUMBER = BOOKING + " WHERE booking_number = ?";
  static final String SESSION =
      "SELECT id, kind, place, starts_at, ends_at, opens_at, closes_at, capacity, taken"
          + " FROM support_session WHERE id = ?";
  static final String HELD =
      "SELECT b.booking_number, b.session_id, b.open_slot, s.ends_at FROM support_booking b"
          + " JOIN support_session s ON s.id = b.session_id"
          + " WHERE b.person_key = ? AND b.open_slot IS NOT NULL";
  static final String TAKE =
      "UPDATE support_session SET taken = taken + 1"
          + " WHERE id = ? AND taken < capacity AND opens_at <= ? AND closes_at > ?";
  static final String GIVE_BACK = "UPDATE support_session SET taken = taken - 1 WHERE id = ?";
  static final String LOCK = "UPDATE support_session SET taken = taken WHERE id = ?";
  static final String ADD =
      "INSERT INTO support_booking (booking_number, session_id, state, channel, idempotency_key,"
          + " body_digest, pin_hash, person, person_key, seat_holder, open_slot, booked_by,"
          + " created_at, unlisted) VALUES (?,?,'BOOKED',?,?,?,?,?,?,?,?,?,?,?)";
  static final String CANCEL =
      "UPDATE support_booking SET state = 'CANCELLED', seat_holder = NULL, open_slot = NULL,"
          + " cancelled_at = ? WHERE booking_number = ? AND state = 'BOOKED'";
  static final String LOOK_AT_GUESSES =
      "SELECT subject_hash, failures, since FROM guess_counter WHERE subject_hash IN (?, ?)";
  static final String AUDIT =
      "INSERT INTO audit_entry (at, actor, office, origin, zone, event, outcome, purpose, case_ref,"
          + " subject_ref, fields, my_number, request_id, form, subjects_hash)"
          + " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";

  private Statements() {}
}
