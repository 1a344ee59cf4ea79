package jp.yorisoi.launcher.verify;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import jp.yorisoi.launcher.setup.LaunchFailure;

/** A chain in a database: a consistent snapshot, so the application may go on writing meanwhile. */
public final class DatabaseChain implements ChainRows {
  private static final int FIRST_COLUMN = 4;
  private static final String SEALS =
      "SELECT s.seq, s.entry_id, s.hash, "
          + CanonicalEntry.COLUMNS
          + " FROM audit_seal s LEFT JOIN audit_entry e ON e.id = s.entry_id ORDER BY s.seq";
  private static final String SUBJECTS =
      "SELECT s.entry_id, s.position, s.case_ref, s.subject_ref, LOWER(HEX(e.subjects_hash)),"
          + " COALESCE(l.seq, 0) FROM audit_subject s LEFT JOIN audit_entry e ON e.id = s.entry_id"
          + " LEFT JOIN audit_seal l ON l.entry_id = s.entry_id ORDER BY s.entry_id, s.position";
  private static final String BEREFT =
      "SELECT l.seq FROM audit_entry e JOIN audit_seal l ON l.entry_id = e.id"
          + " WHERE e.subjects_hash IS NOT NULL AND NOT EXISTS"
          + " (SELECT 1 FROM audit_subject s WHERE s.entry_id = e.id) ORDER BY l.seq";
  private static final String UNSEALED =
      "SELECT COUNT(*), COALESCE(SUM(e.at < UTC_TIMESTAMP(6) - INTERVAL 60 SECOND), 0)"
          + " FROM audit_entry e LEFT JOIN audit_seal s ON s.entry_id = e.id WHERE s.seq IS NULL";
  private static final String UNANCHORED =
      "SELECT COUNT(*) FROM audit_seal WHERE seq > ?"
          + " AND sealed_at < UTC_TIMESTAMP(6) - INTERVAL 60 SECOND";

  private final Connection connection;

  private DatabaseChain(Connection connection) {
    this.connection = connection;
  }

  /**
   * Verifies the chain of one schema. The anchors are read first: whatever they name was committed
   * before, so the snapshot must have it.
   *
   * @param schema {@code front} or {@code core}
   * @param connection to that schema, able to read its audit tables; left with a finished
   *     transaction
   * @param folder where the chain was anchored
   * @return the verdict
   */
  public static Verdict verify(String schema, Connection connection, Path folder) {
    Anchors anchors = Anchors.read(folder.resolve(schema + ".anchor"));
    Prints prints = Prints.read(folder.resolve(schema + ".prints"));
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ");
      statement.execute("START TRANSACTION WITH CONSISTENT SNAPSHOT");
      Verdict verdict =
          new ChainVerifier(schema, new DatabaseChain(connection), anchors, prints).verify();
      statement.execute("COMMIT");
      return verdict;
    } catch (SQLException away) {
      throw unreadable(away);
    }
  }

  @Override
  public Waiting waiting(long anchored) {
    try (Statement statement = connection.createStatement();
        ResultSet unsealed = statement.executeQuery(UNSEALED);
        PreparedStatement behind = connection.prepareStatement(UNANCHORED)) {
      unsealed.next();
      behind.setLong(1, anchored);
      try (ResultSet unanchored = behind.executeQuery()) {
        unanchored.next();
        return new Waiting(unsealed.getLong(1), unsealed.getLong(2), unanchored.getLong(1));
      }
    } catch (SQLException away) {
      throw unreadable(away);
    }
  }

  @Override
  public void seals(Consumer<SealRow> look) {
    each(SEALS, rows -> look.accept(seal(rows)));
  }

  @Override
  public void subjects(Consumer<SubjectRow> look) {
    each(
        SUBJECTS,
        rows ->
            look.accept(
                new SubjectRow(
                    rows.getLong(1),
                    rows.getInt(2),
                    rows.getBytes(3),
                    rows.getBytes(4),
                    rows.getString(5),
                    rows.getLong(6))));
  }

  @Override
  public void bereft(Consumer<Long> look) {
    each(BEREFT, rows -> look.accept(rows.getLong(1)));
  }

  private static SealRow seal(ResultSet rows) throws SQLException {
    byte[] id = rows.getBytes(FIRST_COLUMN);
    byte[][] columns = id == null ? null : new byte[CanonicalEntry.FIELDS][];
    if (id != null) {
      columns[0] = id;
      for (int at = 1; at < CanonicalEntry.FIELDS; at++) {
        columns[at] = rows.getBytes(FIRST_COLUMN + at);
      }
    }
    return new SealRow(rows.getLong(1), rows.getLong(2), rows.getBytes(3), columns);
  }

  @FunctionalInterface
  private interface Look {
    void at(ResultSet row) throws SQLException;
  }

  private void each(String sql, Look look) {
    try (Statement statement =
        connection.createStatement(ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
      statement.setFetchSize(Integer.MIN_VALUE); // row by row
      try (ResultSet rows = statement.executeQuery(sql)) {
        while (rows.next()) {
          look.at(rows);
        }
      }
    } catch (SQLException away) {
      throw unreadable(away);
    }
  }

  private static LaunchFailure unreadable(SQLException away) {
    return new LaunchFailure("監査の記録を読めません: " + away.getMessage(), away);
  }
}
