package jp.yorisoi.ejb.support.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.platform.sql.Tables;
import jp.yorisoi.ejb.support.phone.PhoneReason;
import jp.yorisoi.ejb.support.phone.PhoneResult;
import jp.yorisoi.ejb.support.phone.PhoneTaskStore;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.database.DataSources;

/** The SQL of support_phone_task. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JdbcPhoneTaskStore implements PhoneTaskStore {
  private static final String COLUMNS =
      "SELECT id, reason, session_id, booking_number, callee, person_key, unlisted, call_by, tries,"
          + " tried_at, result, done_at, done_by FROM support_phone_task";
  private static final String ADD =
      "INSERT IGNORE INTO support_phone_task (id, occasion, reason, session_id, booking_number, callee,"
          + " person_key, unlisted, call_by, created_by, created_at)"
          + " VALUES (?,?,?,?,?,?,?,?,?,?,?)";
  private static final String FINISH =
      "UPDATE support_phone_task SET result = ?, done_at = ?, done_by = ?"
          + " WHERE done_at IS NULL AND ";

  @Inject private DataSources sources;

  @Override
  public boolean add(Added task) {
    return tables()
            .update(
                ADD,
                task.id(),
                task.occasion(),
                task.reason(),
                task.sessionId(),
                task.bookingNumber(),
                task.callee(),
                task.personKey(),
                task.unlisted(),
                Tables.utc(task.callBy()),
                task.by(),
                Tables.utc(task.now()))
        == 1;
  }

  @Override
  public boolean answered(byte[] occasion, PhoneResult result, Instant now, String by) {
    return tables().update(FINISH + "occasion = ?", result.name(), Tables.utc(now), by, occasion)
        == 1;
  }

  @Override
  public void withdrawAll(long sessionId, PhoneReason reason, Instant now, String by) {
    tables()
        .update(
            FINISH + "session_id = ? AND reason = ?",
            PhoneResult.WITHDRAWN.name(),
            Tables.utc(now),
            by,
            sessionId,
            reason.name());
  }

  @Override
  public List<Stored> open(int limit) {
    return tables()
        .select(
            COLUMNS + " WHERE done_at IS NULL ORDER BY call_by, created_at, id LIMIT ?",
            JdbcPhoneTaskStore::stored,
            limit);
  }

  @Override
  public List<Stored> done(Instant since, int limit) {
    return tables()
        .select(
            COLUMNS + " WHERE done_at >= ? ORDER BY done_at DESC, id LIMIT ?",
            JdbcPhoneTaskStore::stored,
            Tables.utc(since),
            limit);
  }

  @Override
  public Optional<Stored> hold(String id) {
    return tables()
        .select(COLUMNS + " WHERE id = ? FOR UPDATE", JdbcPhoneTaskStore::stored, id)
        .stream()
        .findFirst();
  }

  @Override
  public void tried(String id, Instant now, String by) {
    tables()
        .update(
            "UPDATE support_phone_task SET tries = tries + 1, tried_at = ?, tried_by = ?"
                + " WHERE done_at IS NULL AND id = ?",
            Tables.utc(now),
            by,
            id);
  }

  @Override
  public void finished(String id, PhoneResult result, Instant now, String by) {
    tables().update(FINISH + "id = ?", result.name(), Tables.utc(now), by, id);
  }

  private static Stored stored(ResultSet row) throws SQLException {
    long session = row.getLong(3);
    Long sessionId = row.wasNull() ? null : session;
    String result = row.getString(11);
    return new Stored(
        row.getString(1),
        PhoneReason.valueOf(row.getString(2)),
        sessionId,
        row.getString(4),
        row.getBytes(5),
        row.getBytes(6),
        row.getBoolean(7),
        Tables.instant(row, 8),
        row.getInt(9),
        Tables.instant(row, 10),
        result == null ? null : PhoneResult.valueOf(result),
        Tables.instant(row, 12),
        row.getString(13));
  }

  private Tables tables() {
    return new Tables(sources.of(Chain.FRONT), SupportUnavailable::new);
  }
}
