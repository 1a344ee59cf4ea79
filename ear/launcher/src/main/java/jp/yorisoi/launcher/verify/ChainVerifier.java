package jp.yorisoi.launcher.verify;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import jp.yorisoi.launcher.setup.LaunchFailure;

/**
 * Recomputes one chain from its rows. Works on a consistent snapshot, so the application may go on
 * writing meanwhile.
 */
public final class ChainVerifier {
  private static final HexFormat HEX = HexFormat.of();
  private static final int ENTRY_ID = 2;
  private static final int STORED_HASH = 3;
  private static final int FIRST_FIELD = 4;
  private static final String ROWS =
      "SELECT s.seq, s.entry_id, s.hash, "
          + CanonicalEntry.COLUMNS
          + " FROM audit_seal s LEFT JOIN audit_entry e ON e.id = s.entry_id ORDER BY s.seq";
  private static final String WAITING =
      "SELECT COUNT(*), COALESCE(SUM(e.at < UTC_TIMESTAMP(6) - INTERVAL 60 SECOND), 0)"
          + " FROM audit_entry e LEFT JOIN audit_seal s ON s.entry_id = e.id WHERE s.seq IS NULL";

  private final String schema;
  private final Connection connection;
  private final Path anchorFile;
  private final List<Finding> findings = new ArrayList<>();
  private final MessageDigest digest;

  /**
   * A verifier for one chain.
   *
   * @param schema {@code front} or {@code core}
   * @param connection to that schema, able to read the two tables; left with a finished transaction
   * @param anchorFile where the chain was anchored
   */
  public ChainVerifier(String schema, Connection connection, Path anchorFile) {
    this.schema = schema;
    this.connection = connection;
    this.anchorFile = anchorFile;
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }

  /**
   * Reads everything once.
   *
   * @return the verdict
   */
  public Verdict verify() {
    // first the anchors: whatever they name was committed before, so the snapshot must have it
    Anchors anchors = Anchors.read(anchorFile);
    if (anchors.broken() != null) {
      findings.add(new Finding(0, "アンカーのファイルの行が正しくありません: " + anchors.broken()));
    }
    try (Statement statement =
        connection.createStatement(ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
      statement.execute("START TRANSACTION WITH CONSISTENT SNAPSHOT");
      long[] waiting = waiting(statement);
      long sealed = chain(statement, anchors);
      statement.execute("COMMIT");
      return new Verdict(schema, sealed, anchors.size(), waiting[0], List.copyOf(findings));
    } catch (SQLException away) {
      throw new LaunchFailure("監査の記録を読めません: " + away.getMessage(), away);
    }
  }

  private long[] waiting(Statement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery(WAITING)) {
      row.next();
      long late = row.getLong(2);
      if (late > 0) {
        findings.add(new Finding(0, "封をされないまま 1 分以上たった記録が " + late + " 件あります。"));
      }
      return new long[] {row.getLong(1), late};
    }
  }

  private long chain(Statement statement, Anchors anchors) throws SQLException {
    statement.setFetchSize(Integer.MIN_VALUE);
    byte[] hash = new byte[digest.getDigestLength()];
    long seq = 0;
    boolean whole = true;
    try (ResultSet rows = statement.executeQuery(ROWS)) {
      while (rows.next() && whole) {
        seq++;
        hash = next(hash, seq, rows);
        whole = check(seq, hash, rows, anchors);
      }
    }
    if (!whole) {
      return seq - 1;
    }
    if (seq > 0 && anchors.size() == 0) {
      findings.add(new Finding(0, "封はありますが、アンカーが一つもありません。"));
    }
    if (anchors.last() > seq) {
      findings.add(
          0,
          new Finding(
              seq + 1,
              "鎖が短くなっています。アンカーは " + anchors.last() + " 番までありますが、封は " + seq + " 番で終わっています。"));
    }
    return seq;
  }

  private byte[] next(byte[] previous, long seq, ResultSet rows) throws SQLException {
    List<String> fields = new ArrayList<>(CanonicalEntry.FIELDS);
    for (int at = 0; at < CanonicalEntry.FIELDS; at++) {
      fields.add(rows.getString(FIRST_FIELD + at));
    }
    digest.update(previous);
    digest.update(ByteBuffer.allocate(Long.BYTES).putLong(seq).array());
    return digest.digest(CanonicalEntry.bytes(fields));
  }

  /**
   * The first thing that is wrong with a seal breaks the chain; what comes after proves nothing.
   */
  private boolean check(long seq, byte[] hash, ResultSet rows, Anchors anchors)
      throws SQLException {
    String wrong = null;
    String entry = rows.getString(ENTRY_ID);
    if (rows.getLong(1) != seq) {
      wrong = "封の番号が飛んでいます。" + seq + " 番がありません。";
    } else if (rows.getString(FIRST_FIELD) == null) {
      wrong = "記録 " + entry + " が消えています。";
    } else if (!Arrays.equals(hash, rows.getBytes(STORED_HASH))) {
      wrong = "記録 " + entry + " か、その封が書き換えられています。";
    } else if (anchors.at(seq) != null && !anchors.at(seq).equals(HEX.formatHex(hash))) {
      wrong = "記録 " + entry + " までの鎖が作り直されています(アンカーと合いません)。";
    }
    if (wrong != null) {
      findings.add(0, new Finding(seq, wrong));
    }
    return wrong == null;
  }
}
