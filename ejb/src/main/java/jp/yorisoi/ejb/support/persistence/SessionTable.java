package jp.yorisoi.ejb.support.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.platform.sql.Tables;
import jp.yorisoi.ejb.support.domain.SupportSession;

/** The SQL of support_session. */
final class SessionTable {
  private static final String COLUMNS =
      "SELECT id, kind, place, starts_at, ends_at, opens_at, closes_at, capacity, taken"
          + " FROM support_session";
  private static final String TAKE =
      "UPDATE support_session SET taken = taken + 1"
          + " WHERE id = ? AND taken < capacity AND opens_at <= ? AND closes_at > ?";
  private static final String ADD =
      "INSERT IGNORE INTO support_session"
          + " (kind, place, starts_at, ends_at, opens_at, closes_at, capacity)"
          + " VALUES (?,?,?,?,?,?,?)";

  private final Connection connection;

  SessionTable(Connection connection) {
    this.connection = connection;
  }

  List<SupportSession> between(Instant from, Instant until) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            COLUMNS + " WHERE starts_at >= ? AND starts_at < ? ORDER BY starts_at, place, id")) {
      select.setObject(1, Tables.utc(from));
      select.setObject(2, Tables.utc(until));
      return read(select);
    }
  }

  Optional<SupportSession> find(long id) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(COLUMNS + " WHERE id = ?")) {
      select.setLong(1, id);
      return read(select).stream().findFirst();
    }
  }

  boolean take(long id, Instant now) throws SQLException {
    try (PreparedStatement take = connection.prepareStatement(TAKE)) {
      take.setLong(1, id);
      take.setObject(2, Tables.utc(now));
      take.setObject(3, Tables.utc(now));
      return take.executeUpdate() == 1;
    }
  }

  void giveBack(long id) throws SQLException {
    update("UPDATE support_session SET taken = taken - 1 WHERE id = ?", id);
  }

  void lock(long id) throws SQLException {
    update("UPDATE support_session SET taken = taken WHERE id = ?", id);
  }

  boolean add(SupportSession session) throws SQLException {
    try (PreparedStatement add = connection.prepareStatement(ADD)) {
      add.setString(1, session.kind());
      add.setString(2, session.place());
      add.setObject(3, Tables.utc(session.startsAt()));
      add.setObject(4, Tables.utc(session.endsAt()));
      add.setObject(5, Tables.utc(session.opensAt()));
      add.setObject(6, Tables.utc(session.closesAt()));
      add.setInt(7, session.capacity());
      return add.executeUpdate() == 1;
    }
  }

  private void update(String sql, long id) throws SQLException {
    try (PreparedStatement update = connection.prepareStatement(sql)) {
      update.setLong(1, id);
      update.executeUpdate();
    }
  }

  private static List<SupportSession> read(PreparedStatement select) throws SQLException {
    List<SupportSession> sessions = new ArrayList<>();
    try (ResultSet row = select.executeQuery()) {
      while (row.next()) {
        sessions.add(
            new SupportSession(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                Tables.instant(row, 4),
                Tables.instant(row, 5),
                Tables.instant(row, 6),
                Tables.instant(row, 7),
                row.getInt(8),
                row.getInt(9)));
      }
    }
    return sessions;
  }
}
