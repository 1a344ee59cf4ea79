package jp.yorisoi.ear;

import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import jp.yorisoi.launcher.database.Schema;

/** Smartphone classes of a test's own, and the booking of their seats. */
final class Classes {
  static final String BOOK = "/resident/support/book.xhtml";
  private static final AtomicInteger NEXT = new AtomicInteger();

  /** Far enough for draws, near enough for the lists of what is to come. */
  private static final int FIRST_DAY = 20;

  private static final int DAYS = 36;
  private static final AtomicInteger SOON = new AtomicInteger();
  private static final String DIGITS = "アイウエオカキクケコ";
  private final RunningSystem system;

  Classes(RunningSystem system) {
    this.system = system;
  }

  /** A class nobody has booked yet, in the evening of a day to come. */
  long fresh(int capacity) throws SQLException {
    return fresh("first-steps", capacity);
  }

  /** A session of a kind nobody has booked yet, likewise. */
  long fresh(String kind, int capacity) throws SQLException {
    LocalDateTime starts = evening(NEXT.getAndIncrement());
    while (!isNew(kind, starts, capacity)) {
      starts = evening(NEXT.getAndIncrement());
    }
    return Long.parseLong(
        system.value(
            Schema.FRONT,
            "SELECT id FROM support_session WHERE starts_at = ? AND kind = ?"
                + " AND place = 'yasugi-center'",
            starts,
            kind));
  }

  /** Half past six on one day after the other, and when all are used up a minute later. */
  private static LocalDateTime evening(int number) {
    return LocalDateTime.now(ZoneOffset.UTC)
        .truncatedTo(ChronoUnit.DAYS)
        .plusHours(9)
        .plusMinutes(30 + number / DAYS)
        .plusDays(FIRST_DAY + number % DAYS);
  }

  /** A class that begins in ten minutes and can still be booked. */
  long soon(int capacity) throws SQLException {
    // microseconds tell apart what several tests ask for in the same second
    LocalDateTime starts =
        LocalDateTime.now(ZoneOffset.UTC).plusMinutes(10).withNano(1000 * SOON.getAndIncrement());
    String sql =
        "INSERT INTO support_session (kind, place, starts_at, ends_at, opens_at, closes_at,"
            + " capacity) VALUES ('calls-and-camera', 'yasugi-center', ?, ?, ?, ?, ?)";
    system.change(
        Schema.FRONT, sql, starts, starts.plusMinutes(90), starts.minusDays(9), starts, capacity);
    return Long.parseLong(
        system.value(
            Schema.FRONT,
            "SELECT id FROM support_session WHERE starts_at = ? AND kind = 'calls-and-camera'",
            starts));
  }

  /** Lets a class be over since a minute. */
  void end(long session) throws SQLException {
    LocalDateTime ends = LocalDateTime.now(ZoneOffset.UTC).minusMinutes(1).withNano(0);
    system.change(
        Schema.FRONT,
        "UPDATE support_session SET starts_at = ?, ends_at = ?, closes_at = ? WHERE id = ?",
        ends.minusMinutes(90),
        ends,
        ends.minusDays(1),
        session);
  }

  private boolean isNew(String kind, LocalDateTime starts, int capacity) throws SQLException {
    String sql =
        "INSERT IGNORE INTO support_session (kind, place, starts_at, ends_at, opens_at, closes_at,"
            + " capacity) VALUES (?, 'yasugi-center', ?, ?, ?, ?, ?)";
    return 1
        == system.change(
            Schema.FRONT,
            sql,
            kind,
            starts,
            starts.plusMinutes(90),
            starts.minusDays(100),
            starts.minusDays(1),
            capacity);
  }

  int taken(long session) throws SQLException {
    return system.count(Schema.FRONT, "SELECT taken FROM support_session WHERE id = ?", session);
  }

  int bookings(long session) throws SQLException {
    return system.count(
        Schema.FRONT,
        "SELECT COUNT(*) FROM support_booking WHERE session_id = ? AND state = 'BOOKED'",
        session);
  }

  /** What somebody types to book for himself; every number is another person. */
  static Map<String, String> answers(long session, int person) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("session", Long.toString(session));
    fields.put("bookedFor", "self");
    fields.put("kana", "ヨヤク " + kana(person));
    fields.put("phone", "0854%06d".formatted(person));
    fields.put("reminder", "none");
    return fields;
  }

  /** Goes through the pages up to the one whose button books. */
  Resident ready(long session, int person) {
    Resident resident = new Resident(system);
    resident.open(BOOK + "?session=" + session);
    Resident.Page check = resident.send(BOOK, with(answers(session, person), "confirm"));
    if (!check.body().contains("data-test=\"answers\"")) {
      throw new AssertionError("no page to check: " + check.words());
    }
    return resident;
  }

  static Map<String, String> with(Map<String, String> answers, String button) {
    Map<String, String> fields = new LinkedHashMap<>(answers);
    fields.put("go", button);
    return fields;
  }

  private static String kana(int person) {
    return "%06d"
        .formatted(person)
        .chars()
        .mapToObj(digit -> DIGITS.substring(digit - '0', digit - '0' + 1))
        .collect(java.util.stream.Collectors.joining());
  }
}
