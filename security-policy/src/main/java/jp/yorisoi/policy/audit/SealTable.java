package jp.yorisoi.policy.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The SQL of the sealer. */
final class SealTable {
  /**
   * How many ids behind the newest sealed one are looked at. An entry gets its id when it is
   * written and is seen when its transaction commits, so it may come behind later ones that are
   * sealed already. Nearly all come within {@link #NEAR}; one whose transaction stayed open while
   * up to {@link #FAR} others were written is found by a look that costs fifty times as much and is
   * taken now and then.
   */
  static final int NEAR = 2_000;

  /** The look between two near ones: what is late by more than this waits half a second more. */
  static final int CLOSE = 100;

  /** The wide look. */
  static final int FAR = 100_000;

  /**
   * The canonical form, laid out by the database: one value to be carried and read for each entry
   * instead of sixteen. The first form has neither a number in front nor whom the entry showed.
   */
  private static final String COLUMNS =
      "SELECT e.id, CAST(CONCAT(IF(e.form = 1, '', CONCAT('v', e.form, '|')), "
          + Stream.of(
                  "e.id",
                  "DATE_FORMAT(e.at, '%Y-%m-%d %H:%i:%s.%f')",
                  "e.actor",
                  "e.office",
                  "e.origin",
                  "e.zone",
                  "e.event",
                  "e.outcome",
                  "e.purpose",
                  "e.case_ref",
                  "e.subject_ref",
                  "e.fields",
                  "e.my_number",
                  "e.request_id")
              .map(SealTable::laidOut)
              .collect(Collectors.joining(", "))
          + ", IF(e.form = 1, '', "
          + laidOut("LOWER(HEX(e.subjects_hash))")
          + ")) AS BINARY) FROM audit_entry e";

  private static final String UNSEALED =
      COLUMNS
          + " LEFT JOIN audit_seal s ON s.entry_id = e.id"
          + " WHERE e.id > ? AND s.entry_id IS NULL ORDER BY e.id LIMIT ?";

  private static final String BETWEEN =
      COLUMNS
          + " JOIN audit_seal s ON s.entry_id = e.id WHERE s.seq BETWEEN ? AND ? ORDER BY s.seq";

  /**
   * Seals of one statement, at most: few round trips, and a text short enough (2.6 kB) that the
   * driver keeps what it read of it.
   */
  private static final int AT_ONCE = 256;

  private final Connection connection;

  SealTable(Connection connection) {
    this.connection = connection;
  }

  /** The last seal of a chain; seq 0 and a hash of zeros before the first. */
  record Head(long seq, byte[] hash) {}

  Head head() throws SQLException {
    try (PreparedStatement select =
            connection.prepareStatement(
                "SELECT seq, hash FROM audit_seal ORDER BY seq DESC LIMIT 1");
        ResultSet row = select.executeQuery()) {
      return row.next()
          ? new Head(row.getLong(1), row.getBytes(2))
          : new Head(0, new byte[SealedEntry.HASH_BYTES]);
    }
  }

  List<SealedEntry> unsealed(int lookBack, int limit) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(UNSEALED)) {
      select.setLong(1, newestSealed() - lookBack);
      select.setInt(2, limit);
      return entries(select);
    }
  }

  /** Entries under neighbouring seals, in order; those of a crash whose prints are missing. */
  List<SealedEntry> between(long first, long last) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(BETWEEN)) {
      select.setLong(1, first);
      select.setLong(2, last);
      return entries(select);
    }
  }

  Head append(Head head, List<SealedEntry> entries, Instant at) throws SQLException {
    boolean autoCommit = connection.getAutoCommit();
    connection.setAutoCommit(false);
    try {
      Head now = head;
      LocalDateTime sealed = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
      for (int first = 0; first < entries.size(); ) {
        int end = first + together(entries.size() - first);
        now = insert(now, entries.subList(first, end), sealed);
        first = end;
      }
      connection.commit();
      return now;
    } catch (SQLException refused) {
      connection.rollback();
      throw refused;
    } finally {
      connection.setAutoCommit(autoCommit);
    }
  }

  /**
   * How many of the seals left go into one statement: powers of two only, so that there are nine
   * texts of it and not one for each number of entries. Each new text is read anew by the driver;
   * in a rush that cost as much as sending it.
   *
   * @param left seals still to be written, at least 1
   */
  private static int together(int left) {
    return Math.min(AT_ONCE, Integer.highestOneBit(left));
  }

  private Head insert(Head head, List<SealedEntry> entries, LocalDateTime at) throws SQLException {
    String rows = String.join(",", Collections.nCopies(entries.size(), "(?,?,?,?)"));
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO audit_seal (seq, entry_id, hash, sealed_at) VALUES " + rows)) {
      long seq = head.seq();
      byte[] hash = head.hash();
      int mark = 0;
      for (SealedEntry entry : entries) {
        seq++;
        hash = entry.hashAfter(hash, seq);
        insert.setLong(++mark, seq);
        insert.setLong(++mark, entry.id());
        insert.setBytes(++mark, hash);
        insert.setObject(++mark, at);
      }
      insert.executeUpdate();
      return new Head(seq, hash);
    }
  }

  private static List<SealedEntry> entries(PreparedStatement select) throws SQLException {
    try (ResultSet rows = select.executeQuery()) {
      List<SealedEntry> entries = new ArrayList<>();
      while (rows.next()) {
        entries.add(new SealedEntry(rows.getLong(1), rows.getBytes(2)));
      }
      return entries;
    }
  }

  private long newestSealed() throws SQLException {
    try (PreparedStatement select =
            connection.prepareStatement("SELECT COALESCE(MAX(entry_id), 0) FROM audit_seal");
        ResultSet row = select.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  /** A column as its length in bytes, a colon and its bytes; NULL as a hyphen. */
  private static String laidOut(String column) {
    return "IFNULL(CONCAT(LENGTH(" + column + "), ':', " + column + "), '-')";
  }
}
