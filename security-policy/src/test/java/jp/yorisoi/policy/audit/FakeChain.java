package jp.yorisoi.policy.audit;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The two tables of a chain in memory, behind the statements of the sealer. */
final class FakeChain {
  final TreeSet<Long> entries = new TreeSet<>();
  final List<Seal> seals = new ArrayList<>();

  /** Entries that were taken away after they were sealed. */
  final Set<Long> gone = new HashSet<>();

  long refusedEntry = -1;
  final FakeSql sql = new FakeSql(this::rows);

  /** A row of {@code audit_seal}. */
  record Seal(long seq, long entry, byte[] hash, LocalDateTime at) {}

  private List<Map<String, Object>> rows(FakeSql.Executed statement) throws SQLException {
    if (statement.sql().startsWith("INSERT INTO audit_seal")) {
      return inserted(statement.parameters());
    }
    if (statement.sql().contains("ORDER BY seq DESC")) {
      return head();
    }
    if (statement.sql().contains("COALESCE(MAX(entry_id), 0)")) {
      return List.of(Map.of("1", seals.stream().mapToLong(Seal::entry).max().orElse(0)));
    }
    if (statement.sql().contains("BETWEEN")) {
      return between((Long) statement.parameters().get(1), (Long) statement.parameters().get(2));
    }
    return unsealed((Long) statement.parameters().get(1), (Integer) statement.parameters().get(2));
  }

  private List<Map<String, Object>> inserted(Map<Integer, Object> row) throws SQLException {
    List<Seal> added = new ArrayList<>();
    for (int at = 1; at < row.size(); at += 4) {
      if (row.get(at + 1).equals(refusedEntry)) {
        throw new SQLException("refused");
      }
      added.add(
          new Seal(
              (Long) row.get(at),
              (Long) row.get(at + 1),
              (byte[]) row.get(at + 2),
              (LocalDateTime) row.get(at + 3)));
    }
    seals.addAll(added);
    return List.of();
  }

  private List<Map<String, Object>> head() {
    if (seals.isEmpty()) {
      return List.of();
    }
    Seal last = seals.get(seals.size() - 1);
    return List.of(Map.of("1", last.seq(), "2", last.hash()));
  }

  private List<Map<String, Object>> unsealed(long after, int limit) {
    Set<Long> sealed = seals.stream().map(Seal::entry).collect(Collectors.toSet());
    return entries.tailSet(after, false).stream()
        .filter(id -> !sealed.contains(id))
        .limit(limit)
        .map(FakeChain::entry)
        .toList();
  }

  private List<Map<String, Object>> between(long first, long last) {
    return seals.stream()
        .filter(seal -> seal.seq() >= first && seal.seq() <= last)
        .filter(seal -> !gone.contains(seal.entry()))
        .map(seal -> entry(seal.entry()))
        .toList();
  }

  private static Map<String, Object> entry(long id) {
    return Map.of("1", id, "2", canonical(id));
  }

  /** What the database lays out for an entry; its form is tested against the database. */
  static byte[] canonical(long id) {
    return ("entry " + id).getBytes(StandardCharsets.UTF_8);
  }
}
