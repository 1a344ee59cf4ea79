package jp.yorisoi.ejb.support.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yorisoi.ejb.kernel.AccessNeed;
import jp.yorisoi.ejb.platform.sql.Tables;
import jp.yorisoi.ejb.support.domain.SessionDraw;
import jp.yorisoi.ejb.support.domain.SessionOffer;
import jp.yorisoi.ejb.support.domain.SupportSession;

/** The SQL of support_session. */
final class SessionTable {
  /** What {@link #session} reads, in its order; the table is called {@code s}. */
  static final String READ =
      "s.id, s.kind, s.place, s.starts_at, s.ends_at, s.opens_at, s.closes_at, s.capacity, s.taken,"
          + " s.cancelled_at IS NOT NULL, s.ready, s.meets, LEAST(s.draw_at, s.closes_at), s.drawn_at IS NOT NULL";

  /** How many columns that are. */
  static final int COLUMNS_READ = 14;

  static final String COLUMNS = "SELECT " + READ + " FROM support_session s";
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

  /** Reads rows and keeps them; in one order for everybody, so that nobody waits in a circle. */
  List<SupportSession> hold(Collection<Long> ids) throws SQLException {
    try (PreparedStatement hold =
        connection.prepareStatement(
            // by the key: a search through a small table would hold the rows of other lanes too
            COLUMNS
                + " FORCE INDEX (PRIMARY) WHERE id IN "
                + InList.marks(ids.size())
                + " ORDER BY id FOR UPDATE")) {
      InList.set(hold, 0, ids);
      return read(hold);
    }
  }

  void change(Map<Long, Integer> taken) throws SQLException {
    if (taken.isEmpty()) {
      return;
    }
    String cases = "WHEN ? THEN ? ".repeat(taken.size());
    try (PreparedStatement change =
        connection.prepareStatement(
            "UPDATE support_session SET taken = taken + CASE id "
                + cases
                + "ELSE 0 END WHERE id IN "
                + InList.marks(taken.size()))) {
      int at = 0;
      for (Map.Entry<Long, Integer> one : taken.entrySet()) {
        change.setLong(++at, one.getKey());
        change.setInt(++at, one.getValue());
      }
      InList.set(change, at, taken.keySet());
      change.executeUpdate();
    }
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

  private static List<SupportSession> read(PreparedStatement select) throws SQLException {
    List<SupportSession> sessions = new ArrayList<>();
    try (ResultSet row = select.executeQuery()) {
      while (row.next()) {
        sessions.add(session(row));
      }
    }
    return sessions;
  }

  /** The session a row begins with. */
  static SupportSession session(ResultSet row) throws SQLException {
    return new SupportSession(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        Tables.instant(row, 4),
        Tables.instant(row, 5),
        Tables.instant(row, 6),
        Tables.instant(row, 7),
        row.getInt(8),
        row.getInt(9),
        row.getBoolean(10),
        offer(row, 11));
  }

  /** What a session offers: four columns, ready, meets, and the two of its draw. */
  private static SessionOffer offer(ResultSet row, int at) throws SQLException {
    boolean byLot = row.getObject(at + 2) != null;
    return new SessionOffer(
        row.getBoolean(at),
        AccessNeed.all(row.getString(at + 1)),
        byLot ? new SessionDraw(Tables.instant(row, at + 2), row.getBoolean(at + 3)) : null);
  }
}
