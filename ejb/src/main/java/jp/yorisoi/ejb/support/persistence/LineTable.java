package jp.yorisoi.ejb.support.persistence;

import static jp.yorisoi.ejb.platform.sql.Tables.instant;
import static jp.yorisoi.ejb.platform.sql.Tables.utc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import jp.yorisoi.ejb.kernel.Hash;
import jp.yorisoi.ejb.support.SeatConflict;
import jp.yorisoi.ejb.support.domain.SeatState;
import jp.yorisoi.ejb.support.domain.Turn;
import jp.yorisoi.ejb.support.domain.Waiter;

/** The SQL of waiting lists within the transaction of a round. */
final class LineTable {
  static final String COLUMNS =
      "SELECT booking_number, session_id, person_key, line_points, line_seq, state, offer_until"
          + " FROM support_booking";
  private static final String OFFER =
      "UPDATE support_booking SET state = 'OFFERED', offer_until = ?"
          + " WHERE state = 'WAITING' AND booking_number = ?";
  private static final String TAKE =
      "UPDATE support_booking SET state = 'BOOKED', seat_holder = person_key, line_points = NULL,"
          + " line_seq = NULL, offer_until = NULL"
          + " WHERE state IN ('ENTERED', 'WAITING', 'OFFERED') AND booking_number = ?";
  private static final String PLACE =
      "UPDATE support_booking SET state = 'WAITING', line_seq = ?"
          + " WHERE state = 'ENTERED' AND booking_number = ?";
  private static final String EXPIRE =
      "UPDATE support_booking SET state = 'EXPIRED', open_slot = NULL, line_points = NULL,"
          + " line_seq = NULL, offer_until = NULL, cancelled_at = ?"
          + " WHERE state = 'OFFERED' AND booking_number = ?";
  private static final String LOG =
      "INSERT INTO support_line_log (session_id, booking_number, what, points, rule, offer_until,"
          + " happened_at) VALUES (?,?,?,?,?,?,?)";

  private final Connection connection;

  LineTable(Connection connection) {
    this.connection = connection;
  }

  void move(List<Waiter> moved, Instant now) throws SQLException {
    for (Waiter one : moved) {
      if (!move(one, now)) {
        throw new SeatConflict("a place on a waiting list is not as it was");
      }
    }
  }

  void log(List<Turn> turns, Instant now) throws SQLException {
    if (turns.isEmpty()) {
      return;
    }
    try (PreparedStatement add = connection.prepareStatement(LOG)) {
      for (Turn turn : turns) {
        add.setLong(1, turn.session());
        add.setString(2, turn.number());
        add.setString(3, turn.what().name());
        add.setInt(4, turn.points());
        add.setInt(5, turn.rule());
        add.setObject(6, turn.until() == null ? null : utc(turn.until()));
        add.setObject(7, utc(now));
        add.executeUpdate();
      }
    }
  }

  private boolean move(Waiter one, Instant now) throws SQLException {
    return switch (one.state()) {
      case OFFERED -> update(OFFER, utc(one.offerUntil()), one.number());
      case BOOKED -> update(TAKE, one.number());
      case EXPIRED -> update(EXPIRE, utc(now), one.number());
      case WAITING -> update(PLACE, one.sequence(), one.number());
      case ENTERED, CANCELLED -> throw new IllegalStateException("nobody moves there");
    };
  }

  private boolean update(String sql, Object... values) throws SQLException {
    try (PreparedStatement update = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        update.setObject(i + 1, values[i]);
      }
      return update.executeUpdate() == 1;
    }
  }

  static Waiter waiter(ResultSet row) throws SQLException {
    return new Waiter(
        row.getString(1),
        row.getLong(2),
        Hash.of(row.getBytes(3)),
        row.getInt(4),
        row.getLong(5),
        SeatState.valueOf(row.getString(6)),
        instant(row, 7));
  }
}
