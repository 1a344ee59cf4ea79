package jp.yorisoi.bench.booking;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.yorisoi.launcher.LocalStack;
import jp.yorisoi.launcher.database.Schema;

/**
 * The front schema as its owner sees it: makes sessions for a load and reads the facts after it.
 */
final class BookingDatabase {
  private static final String ADD =
      "INSERT INTO support_session (kind, place, starts_at, ends_at, opens_at, closes_at, capacity)"
          + " VALUES (?,?,?,?,?,?,?)";
  private static final String UNSEALED =
      "SELECT COUNT(*) FROM audit_entry WHERE id > (SELECT COALESCE(MAX(entry_id), 0) FROM"
          + " audit_seal)";

  private final LocalStack stack;

  BookingDatabase(LocalStack stack) {
    this.stack = stack;
  }

  /** Makes open sessions that nobody else wants; gives their ids. */
  List<Long> sessions(String window, int count, int capacity) throws SQLException {
    LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
    try (Connection connection = stack.owner(Schema.FRONT);
        PreparedStatement add = connection.prepareStatement(ADD, Statement.RETURN_GENERATED_KEYS)) {
      List<Long> ids = new ArrayList<>();
      for (int number = 0; number < count; number++) {
        add.setString(1, "bench-" + window);
        add.setString(2, "bench-" + number);
        add.setObject(3, now.plusDays(30));
        add.setObject(4, now.plusDays(30).plusHours(2));
        add.setObject(5, now.minusDays(1));
        add.setObject(6, now.plusDays(29));
        add.setInt(7, capacity);
        add.executeUpdate();
        try (ResultSet key = add.getGeneratedKeys()) {
          key.next();
          ids.add(key.getLong(1));
        }
      }
      return ids;
    }
  }

  /** The id of the last audit entry. */
  long lastEntry() throws SQLException {
    return number("SELECT COALESCE(MAX(id), 0) FROM audit_entry");
  }

  /** How many audit entries there are. */
  long entries() throws SQLException {
    return number("SELECT COUNT(*) FROM audit_entry");
  }

  /** Audit entries that wait for the sealer. */
  long unsealed() throws SQLException {
    return number(UNSEALED);
  }

  /** The mean length of a sealed person. */
  long sealedPersonBytes() throws SQLException {
    return number(
        "SELECT COALESCE(ROUND(AVG(LENGTH(person))), 0) FROM support_booking"
            + " WHERE booking_number LIKE 'B-%'");
  }

  /** What the database holds about these sessions, and what was recorded since an entry. */
  Facts facts(List<Long> sessions, long entriesAfter) throws SQLException {
    String in = sessions.stream().map(String::valueOf).collect(Collectors.joining(",", "(", ")"));
    try (Connection connection = stack.owner(Schema.FRONT)) {
      return new Facts(
          seats(connection, in),
          bookings(connection, in),
          (int)
              number(
                  connection,
                  "SELECT COUNT(*) - COUNT(DISTINCT idempotency_key) FROM support_booking"
                      + " WHERE session_id IN "
                      + in),
          entries(connection, "SUPPORT_BOOKED", entriesAfter),
          entries(connection, "SUPPORT_CANCELLED", entriesAfter));
    }
  }

  private static Map<Long, Facts.Seats> seats(Connection connection, String in)
      throws SQLException {
    Map<Long, Facts.Seats> seats = new HashMap<>();
    try (Statement ask = connection.createStatement();
        ResultSet row =
            ask.executeQuery(
                "SELECT s.id, s.capacity, s.taken,"
                    + " (SELECT COUNT(*) FROM support_booking b WHERE b.session_id = s.id"
                    + " AND b.state = 'BOOKED') FROM support_session s WHERE s.id IN "
                    + in)) {
      while (row.next()) {
        seats.put(row.getLong(1), new Facts.Seats(row.getInt(2), row.getInt(3), row.getInt(4)));
      }
    }
    return seats;
  }

  private static Map<String, Boolean> bookings(Connection connection, String in)
      throws SQLException {
    Map<String, Boolean> bookings = new HashMap<>();
    try (Statement ask = connection.createStatement();
        ResultSet row =
            ask.executeQuery(
                "SELECT booking_number, state FROM support_booking WHERE session_id IN " + in)) {
      while (row.next()) {
        bookings.put(row.getString(1), "BOOKED".equals(row.getString(2)));
      }
    }
    return bookings;
  }

  private static int entries(Connection connection, String event, long after) throws SQLException {
    return (int)
        number(
            connection,
            "SELECT COUNT(*) FROM audit_entry WHERE outcome = 'done' AND event = '"
                + event
                + "' AND id > "
                + after);
  }

  private long number(String sql) throws SQLException {
    try (Connection connection = stack.owner(Schema.FRONT)) {
      return number(connection, sql);
    }
  }

  private static long number(Connection connection, String sql) throws SQLException {
    try (Statement ask = connection.createStatement();
        ResultSet row = ask.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }
}
