package jp.yorisoi.launcher.replay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** The rows of one session that a replay needs. */
public final class LineRows {
  private final Connection connection;
  private final long session;

  /**
   * The rows of a session.
   *
   * @param connection to the outer schema
   * @param session row id of the session
   */
  public LineRows(Connection connection, long session) {
    this.connection = connection;
    this.session = session;
  }

  /**
   * The log of the session's waiting list.
   *
   * @return its lines, in order
   * @throws SQLException if it cannot be read
   */
  public List<LoggedTurn> log() throws SQLException {
    List<LoggedTurn> log = new ArrayList<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT booking_number, what, points, rule, offer_until, happened_at"
                + " FROM support_line_log WHERE session_id = ? ORDER BY id")) {
      select.setLong(1, session);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          log.add(
              new LoggedTurn(
                  row.getString(1),
                  row.getString(2),
                  row.getInt(3),
                  row.getInt(4),
                  row.getObject(5, LocalDateTime.class),
                  row.getObject(6, LocalDateTime.class)));
        }
      }
    }
    return log;
  }

  /**
   * The draw of the session.
   *
   * @return what stands there of it, null when seats go in order of arrival
   * @throws SQLException if it cannot be read
   */
  public DrawRow draw() throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT commitment, seed, COALESCE(tickets, 0) FROM support_draw"
                + " WHERE session_id = ?")) {
      select.setLong(1, session);
      try (ResultSet row = select.executeQuery()) {
        return row.next()
            ? new DrawRow(session, row.getString(1), row.getString(2), row.getInt(3))
            : null;
      }
    }
  }

  /**
   * Who waits, as the application has it.
   *
   * @return booking numbers in its order
   * @throws SQLException if it cannot be read
   */
  public List<String> waiting() throws SQLException {
    return numbers(
        "state = 'WAITING' ORDER BY line_seq >= 0, IF(line_seq < 0, 0, -line_points), line_seq");
  }

  /**
   * For whom a seat is held, as the application has it.
   *
   * @return booking numbers
   * @throws SQLException if it cannot be read
   */
  public List<String> held() throws SQLException {
    return numbers("state = 'OFFERED' ORDER BY booking_number");
  }

  /**
   * Who was forgotten after the session.
   *
   * @return booking numbers
   * @throws SQLException if it cannot be read
   */
  public List<String> forgotten() throws SQLException {
    return numbers("person IS NULL ORDER BY booking_number");
  }

  private List<String> numbers(String which) throws SQLException {
    String sql = "SELECT booking_number FROM support_booking WHERE session_id = ? AND " + which;
    List<String> numbers = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setLong(1, session);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          numbers.add(row.getString(1));
        }
      }
    }
    return numbers;
  }
}
