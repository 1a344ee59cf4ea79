package jp.yorisoi.ejb.support.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import jp.yorisoi.ejb.kernel.Hash;
import jp.yorisoi.ejb.platform.sql.Tables;
import jp.yorisoi.ejb.support.SeatStore.Asked;
import jp.yorisoi.ejb.support.SeatStore.Standing;
import jp.yorisoi.ejb.support.domain.HeldSlot;
import jp.yorisoi.ejb.support.domain.KnownSeat;
import jp.yorisoi.ejb.support.domain.SeatState;
import jp.yorisoi.ejb.support.domain.Waiter;

/**
 * All that a round has to know of bookings, in one statement: a group waits for the database once,
 * and everybody else waits for the group.
 */
final class StandingTable {
  private static final String SEAT = "seat";
  private static final String SLOT = "slot";

  /** The columns: what it is, whose, the seat's keys, the slot or points, the time, the place. */
  private static final String SEATS =
      "SELECT 'seat' AS what, booking_number, session_id, person_key, state, idempotency_key,"
          + " body_digest, NULL AS figure, NULL AS until_at, NULL AS place FROM support_booking"
          + " WHERE ";

  /**
   * Until when an open booking counts. A seat may be held beyond the closing, as for who had one at
   * a stop that is not made.
   */
  static final String UNTIL =
      "CASE WHEN b.line_seq IS NULL OR b.state = 'ENTERED' THEN s.ends_at"
          + " ELSE GREATEST(s.closes_at, COALESCE(b.offer_until, s.closes_at)) END";

  private static final String SLOTS =
      "SELECT 'slot' AS what, b.booking_number, b.session_id, b.person_key, b.state,"
          + " NULL AS idempotency_key, NULL AS body_digest, b.open_slot AS figure,"
          + " "
          + UNTIL
          + " AS until_at,"
          + " NULL AS place FROM support_booking b JOIN support_session s ON s.id = b.session_id"
          + " WHERE b.open_slot IS NOT NULL AND b.person_key IN ";

  private static final String WAITERS =
      "SELECT 'line' AS what, booking_number, session_id, person_key, state,"
          + " NULL AS idempotency_key, NULL AS body_digest, line_points AS figure,"
          + " offer_until AS until_at, line_seq AS place FROM support_booking"
          + " WHERE line_seq IS NOT NULL AND session_id IN ";

  private final Connection connection;

  StandingTable(Connection connection) {
    this.connection = connection;
  }

  Standing read(Asked asked) throws SQLException {
    Map<String, Collection<?>> parts = new LinkedHashMap<>();
    parts.put(SEATS + "idempotency_key IN ", asked.keys());
    parts.put(SEATS + "booking_number IN ", asked.numbers());
    parts.put(SLOTS, asked.persons());
    parts.put(WAITERS, asked.sessions());
    parts.values().removeIf(Collection::isEmpty);
    Standing standing = new Standing(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    if (parts.isEmpty()) {
      return standing;
    }
    try (PreparedStatement select = connection.prepareStatement(sql(parts))) {
      int at = 0;
      for (Collection<?> values : parts.values()) {
        at = InList.set(select, at, values);
      }
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          add(row, standing);
        }
      }
    }
    return standing;
  }

  private static String sql(Map<String, Collection<?>> parts) {
    return parts.entrySet().stream()
        .map(part -> part.getKey() + InList.marks(part.getValue().size()))
        .collect(Collectors.joining(" UNION ALL "));
  }

  private static void add(ResultSet row, Standing standing) throws SQLException {
    switch (row.getString(1)) {
      case SEAT -> standing.seats().add(seat(row));
      case SLOT -> standing.slots().add(slot(row));
      default -> standing.waiters().add(waiter(row));
    }
  }

  private static KnownSeat seat(ResultSet row) throws SQLException {
    return new KnownSeat(
        row.getString(2),
        row.getLong(3),
        Hash.of(row.getBytes(6)),
        Hash.of(row.getBytes(7)),
        Hash.of(row.getBytes(4)),
        SeatState.valueOf(row.getString(5)));
  }

  private static HeldSlot slot(ResultSet row) throws SQLException {
    return new HeldSlot(
        Hash.of(row.getBytes(4)),
        row.getString(2),
        row.getLong(3),
        row.getInt(8),
        Tables.instant(row, 9));
  }

  private static Waiter waiter(ResultSet row) throws SQLException {
    return new Waiter(
        row.getString(2),
        row.getLong(3),
        Hash.of(row.getBytes(4)),
        row.getInt(8),
        row.getLong(10),
        SeatState.valueOf(row.getString(5)),
        Tables.instant(row, 9));
  }
}
