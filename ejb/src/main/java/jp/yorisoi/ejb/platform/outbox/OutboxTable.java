package jp.yorisoi.ejb.platform.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jp.yorisoi.ejb.platform.sql.Tables;

/** The SQL of the outbox, the same in both schemas. */
final class OutboxTable {
  private static final String INSERT =
      "INSERT INTO outbox (topic, ordering_key, message_id, payload, request_id, created_at,"
          + " next_attempt_at) VALUES (?,?,?,?,?,?,?)";
  private static final String DUE =
      "SELECT o.id, o.topic, o.ordering_key, o.message_id, o.payload, o.attempts, o.request_id"
          + " FROM outbox o WHERE o.topic = ? AND o.delivered_at IS NULL AND o.parked_at IS NULL"
          + " AND o.next_attempt_at <= ? AND NOT EXISTS (SELECT 1 FROM outbox p"
          + " WHERE p.topic = o.topic AND p.ordering_key = o.ordering_key AND p.id < o.id"
          + " AND p.delivered_at IS NULL AND p.given_up_at IS NULL) ORDER BY o.id LIMIT ?";
  private static final String CLAIM =
      "UPDATE outbox SET attempts = attempts + 1, next_attempt_at = ?"
          + " WHERE id = ? AND delivered_at IS NULL AND next_attempt_at <= ?";

  private final Connection connection;

  OutboxTable(Connection connection) {
    this.connection = connection;
  }

  void insert(
      String topic, String key, String messageId, byte[] payload, String requestId, Instant now)
      throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      insert.setString(1, topic);
      insert.setString(2, key);
      insert.setString(3, messageId);
      insert.setBytes(4, payload);
      insert.setString(5, requestId);
      insert.setObject(6, Tables.utc(now));
      insert.setObject(7, Tables.utc(now));
      insert.executeUpdate();
    }
  }

  boolean holds(String messageId) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("SELECT 1 FROM outbox WHERE message_id = ?")) {
      select.setString(1, messageId);
      try (ResultSet row = select.executeQuery()) {
        return row.next();
      }
    }
  }

  List<OutboxMessage> claim(String topic, int limit, Instant now, Duration hold)
      throws SQLException {
    List<OutboxMessage> claimed = new ArrayList<>();
    for (OutboxMessage due : due(topic, limit, now)) {
      try (PreparedStatement claim = connection.prepareStatement(CLAIM)) {
        claim.setObject(1, Tables.utc(now.plus(hold)));
        claim.setLong(2, due.id());
        claim.setObject(3, Tables.utc(now));
        if (claim.executeUpdate() == 1) {
          claimed.add(due);
        }
      }
    }
    return claimed;
  }

  void delivered(long id, Instant now) throws SQLException {
    update(
        "UPDATE outbox SET delivered_at = ?, last_error = NULL WHERE id = ?", Tables.utc(now), id);
  }

  void postpone(long id, Instant next, String reason) throws SQLException {
    update(
        "UPDATE outbox SET next_attempt_at = ?, last_error = ? WHERE id = ?",
        Tables.utc(next),
        reason,
        id);
  }

  void park(long id, Instant now, String reason) throws SQLException {
    update(
        "UPDATE outbox SET parked_at = ?, last_error = ? WHERE id = ?",
        Tables.utc(now),
        reason,
        id);
  }

  void drop(long id, Instant now, String reason) throws SQLException {
    update(
        "UPDATE outbox SET parked_at = ?, given_up_at = ?, last_error = ? WHERE id = ?",
        Tables.utc(now),
        Tables.utc(now),
        reason,
        id);
  }

  private List<OutboxMessage> due(String topic, int limit, Instant now) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(DUE)) {
      select.setString(1, topic);
      select.setObject(2, Tables.utc(now));
      select.setInt(3, limit);
      try (ResultSet rows = select.executeQuery()) {
        List<OutboxMessage> due = new ArrayList<>();
        while (rows.next()) {
          due.add(
              new OutboxMessage(
                  rows.getLong(1),
                  rows.getString(2),
                  rows.getString(3),
                  rows.getString(4),
                  rows.getBytes(5),
                  rows.getInt(6) + 1,
                  rows.getString(7)));
        }
        return due;
      }
    }
  }

  private void update(String sql, Object... values) throws SQLException {
    try (PreparedStatement update = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        update.setObject(i + 1, values[i]);
      }
      update.executeUpdate();
    }
  }
}
