package jp.yorisoi.ejb.support.persistence;

import static jp.yorisoi.ejb.platform.sql.Tables.utc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import jp.yorisoi.ejb.platform.sql.Tables;
import jp.yorisoi.ejb.support.note.NoteStore;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.database.DataSources;

/** The SQL of notes. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JdbcNoteStore implements NoteStore {
  private static final String COLUMNS =
      "SELECT n.note, n.version, n.written_at FROM support_note n";
  private static final String BEFORE =
      COLUMNS
          + " JOIN support_session s ON s.id = n.session_id"
          + " JOIN support_session t ON t.id = ? AND t.kind = s.kind AND t.place = s.place"
          + " AND s.starts_at < t.starts_at ORDER BY s.starts_at DESC LIMIT 1";

  @Inject private DataSources sources;

  @Override
  public Optional<Stored> find(long sessionId) {
    return tables()
        .select(COLUMNS + " WHERE n.session_id = ?", JdbcNoteStore::stored, sessionId)
        .stream()
        .findFirst();
  }

  @Override
  public Optional<Stored> before(long sessionId) {
    return tables().select(BEFORE, JdbcNoteStore::stored, sessionId).stream().findFirst();
  }

  @Override
  public boolean write(long sessionId, String text, int seen, Instant now, String by) {
    return seen == 0
        ? tables()
                .update(
                    "INSERT IGNORE INTO support_note (session_id, note, version, written_at,"
                        + " written_by) VALUES (?, ?, 1, ?, ?)",
                    sessionId,
                    text,
                    utc(now),
                    by)
            == 1
        : tables()
                .update(
                    "UPDATE support_note SET note = ?, version = version + 1, written_at = ?,"
                        + " written_by = ? WHERE session_id = ? AND version = ?",
                    text,
                    utc(now),
                    by,
                    sessionId,
                    seen)
            == 1;
  }

  private static Stored stored(ResultSet row) throws SQLException {
    return new Stored(row.getString(1), row.getInt(2), Tables.instant(row, 3));
  }

  private Tables tables() {
    return new Tables(sources.of(Chain.FRONT), SupportUnavailable::new);
  }
}
