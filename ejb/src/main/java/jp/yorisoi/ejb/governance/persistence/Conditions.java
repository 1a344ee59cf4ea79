package jp.yorisoi.ejb.governance.persistence;

import java.util.ArrayList;
import java.util.List;
import jp.yorisoi.ejb.governance.AuditFilter;
import jp.yorisoi.ejb.platform.sql.Tables;

/** A piece of SQL and the values of its marks, put together in the same order. */
final class Conditions {
  private final StringBuilder sql = new StringBuilder();
  private final List<Object> values = new ArrayList<>();

  /**
   * Adds a piece.
   *
   * @param piece SQL of ours; what people typed stands among the values
   * @param more the values of its marks
   */
  Conditions add(String piece, Object... more) {
    sql.append(piece);
    values.addAll(List.of(more));
    return this;
  }

  /** Period, person and event over the table with the alias {@code e}. */
  Conditions within(AuditFilter filter) {
    add("e.at >= ? AND e.at < ?", Tables.utc(filter.from()), Tables.utc(filter.until()));
    return narrowed(filter);
  }

  /** Person and event, where the period stands elsewhere. */
  Conditions narrowed(AuditFilter filter) {
    if (!filter.actor().isEmpty()) {
      add(" AND e.actor = ?", filter.actor());
    }
    if (!filter.event().isEmpty()) {
      add(" AND e.event = ?", filter.event());
    }
    return this;
  }

  String sql() {
    return sql.toString();
  }

  Object[] values() {
    return values.toArray();
  }
}
