package jp.yorisoi.ejb.platform.guess;

import static jp.yorisoi.ejb.platform.sql.Tables.instant;
import static jp.yorisoi.ejb.platform.sql.Tables.utc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.yorisoi.ejb.kernel.Hash;

/** The SQL of guess_counter for many guesses at once. */
final class GuessTable {
  private static final String COUNTS =
      "SELECT subject_hash, failures, since FROM guess_counter FORCE INDEX (PRIMARY)"
          + " WHERE subject_hash IN ";
  private final Connection connection;

  GuessTable(Connection connection) {
    this.connection = connection;
  }

  /** Makes sure the rows are there and holds them until the transaction ends. */
  Map<Hash, GuessCount> held(Collection<Hash> subjects, Instant now) throws SQLException {
    List<Hash> ordered = ordered(subjects);
    try (PreparedStatement hold =
        connection.prepareStatement(
            "INSERT INTO guess_counter (subject_hash, failures, since) VALUES "
                + String.join(",", Collections.nCopies(ordered.size(), "(?, 0, ?)"))
                + " ON DUPLICATE KEY UPDATE failures = failures")) {
      int at = 0;
      for (Hash subject : ordered) {
        hold.setBytes(++at, subject.bytes());
        hold.setObject(++at, utc(now));
      }
      hold.executeUpdate();
    }
    return counts(ordered, " ORDER BY subject_hash FOR UPDATE");
  }

  /** Reads counts without holding them. */
  Map<Hash, GuessCount> read(Collection<Hash> subjects) throws SQLException {
    return counts(ordered(subjects), "");
  }

  void write(Map<Hash, GuessCount> changed) throws SQLException {
    try (PreparedStatement write =
        connection.prepareStatement(
            "UPDATE guess_counter SET failures = ?, since = ? WHERE subject_hash = ?")) {
      for (Hash subject : ordered(changed.keySet())) {
        write.setInt(1, changed.get(subject).failures());
        write.setObject(2, utc(changed.get(subject).since()));
        write.setBytes(3, subject.bytes());
        write.executeUpdate();
      }
    }
  }

  /** Adds failures of places; a count that has run out begins anew. */
  void add(Map<Hash, Integer> failed, Instant now) throws SQLException {
    try (PreparedStatement count =
        connection.prepareStatement(
            "INSERT INTO guess_counter (subject_hash, failures, since) VALUES (?, ?, ?)"
                + " ON DUPLICATE KEY UPDATE failures = IF(since <= ?, ?, failures + ?),"
                + " since = IF(since <= ?, ?, since)")) {
      for (Hash place : ordered(failed.keySet())) {
        count.setBytes(1, place.bytes());
        count.setInt(2, failed.get(place));
        count.setObject(3, utc(now));
        count.setObject(4, utc(now.minus(GuessRule.WAIT)));
        count.setInt(5, failed.get(place));
        count.setInt(6, failed.get(place));
        count.setObject(7, utc(now.minus(GuessRule.WAIT)));
        count.setObject(8, utc(now));
        count.executeUpdate();
      }
    }
  }

  private Map<Hash, GuessCount> counts(List<Hash> subjects, String end) throws SQLException {
    Map<Hash, GuessCount> found = new HashMap<>();
    String marks = String.join(",", Collections.nCopies(subjects.size(), "?"));
    try (PreparedStatement read = connection.prepareStatement(COUNTS + "(" + marks + ")" + end)) {
      for (int i = 0; i < subjects.size(); i++) {
        read.setBytes(i + 1, subjects.get(i).bytes());
      }
      try (ResultSet row = read.executeQuery()) {
        while (row.next()) {
          found.put(Hash.of(row.getBytes(1)), new GuessCount(row.getInt(2), instant(row, 3)));
        }
      }
    }
    return found;
  }

  /** In one order for everybody, so that nobody waits in a circle. */
  private static List<Hash> ordered(Collection<Hash> subjects) {
    return subjects.stream()
        .distinct()
        .sorted((one, other) -> Arrays.compareUnsigned(one.bytes(), other.bytes()))
        .toList();
  }
}
