package jp.yorisoi.ejb.support.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.support.SupportStore.Stored;
import jp.yorisoi.ejb.support.domain.SeatState;

/** The SQL of support_booking. */
final class BookingTable {
  private static final String COLUMNS =
      "SELECT booking_number, session_id, channel, idempotency_key, body_digest, pin_hash, person,"
          + " person_key, state, unlisted, needs FROM support_booking";
  private final Connection connection;

  BookingTable(Connection connection) {
    this.connection = connection;
  }

  List<Stored> byNumbers(Collection<String> numbers) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            COLUMNS + " WHERE booking_number IN " + InList.marks(numbers.size()))) {
      InList.set(select, 0, numbers);
      return read(select);
    }
  }

  Optional<Stored> find(String number) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(COLUMNS + " WHERE booking_number = ?")) {
      select.setString(1, number);
      return read(select).stream().findFirst();
    }
  }

  Optional<String> movedTo(String number) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT moved_to FROM support_booking WHERE booking_number = ?")) {
      select.setString(1, number);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
      }
    }
  }

  List<Stored> seated(long sessionId) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            COLUMNS
                + " WHERE session_id = ? AND seat_holder IS NOT NULL"
                + " ORDER BY created_at, booking_number")) {
      select.setLong(1, sessionId);
      return read(select);
    }
  }

  private static List<Stored> read(PreparedStatement select) throws SQLException {
    List<Stored> bookings = new ArrayList<>();
    try (ResultSet row = select.executeQuery()) {
      while (row.next()) {
        bookings.add(
            new Stored(
                row.getString(1),
                row.getLong(2),
                row.getString(3),
                row.getBytes(4),
                row.getBytes(5),
                row.getString(6),
                row.getBytes(7),
                row.getBytes(8),
                SeatState.valueOf(row.getString(9)),
                row.getBoolean(10),
                row.getBytes(11)));
      }
    }
    return bookings;
  }
}
