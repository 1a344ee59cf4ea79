package jp.yorisoi.ear.inside;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import jp.yorisoi.policy.Chain;

/** A class session of a test. */
final class TestSession {
  private final Records records;
  private final long id;

  private TestSession(Records records, long id) {
    this.records = records;
    this.id = id;
  }

  /** One in a month, open for booking. */
  static TestSession of(Records records, int seats) {
    LocalDateTime starts = LocalDateTime.now(ZoneOffset.UTC).plusDays(30).withNano(0);
    return at(records, seats, starts, starts.minusDays(1));
  }

  /** One that begins in ten minutes, open for booking until then. */
  static TestSession soon(Records records, int seats) {
    LocalDateTime starts = LocalDateTime.now(ZoneOffset.UTC).plusMinutes(10).withNano(0);
    return at(records, seats, starts, starts);
  }

  private static TestSession at(
      Records records, int seats, LocalDateTime starts, LocalDateTime closes) {
    String place = "test-" + UUID.randomUUID().toString().substring(0, 8);
    records
        .tables(Chain.FRONT)
        .update(
            "INSERT INTO support_session"
                + " (kind, place, starts_at, ends_at, opens_at, closes_at, capacity)"
                + " VALUES ('smartphone', ?, ?, ?, ?, ?, ?)",
            place,
            starts,
            starts.plusHours(1),
            starts.minusDays(60),
            closes,
            seats);
    return new TestSession(
        records,
        records.count(Chain.FRONT, "SELECT id FROM support_session WHERE place = ?", place));
  }

  long id() {
    return id;
  }

  /** Seats the row of the session counts. */
  int taken() {
    return records.count(Chain.FRONT, "SELECT taken FROM support_session WHERE id = ?", id);
  }

  /** Bookings that hold a seat. */
  int seated() {
    return records.count(
        Chain.FRONT,
        "SELECT COUNT(*) FROM support_booking WHERE session_id = ? AND seat_holder IS NOT NULL",
        id);
  }
}
