package jp.yorisoi.ejb.support.persistence;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import jp.yorisoi.ejb.kernel.Hash;

/**
 * The values of an {@code IN (…)}. The last is said again until there are 1, 2, 4, 8 … of them: so
 * groups of any size send few different statements, and what the driver has found out about one
 * serves the others.
 */
final class InList {
  private InList() {}

  /** Question marks in brackets for so many values, at least one. */
  static String marks(int count) {
    return "(" + String.join(",", Collections.nCopies(size(count), "?")) + ")";
  }

  /**
   * Sets the values.
   *
   * @param statement with the marks of so many
   * @param before how many values stand before them
   * @param values numbers, keys or ids, at least one
   * @return how many values are set then
   * @throws SQLException when the driver refuses
   */
  static int set(PreparedStatement statement, int before, Collection<?> values)
      throws SQLException {
    int at = before;
    Object last = null;
    for (Object value : values) {
      last = value;
      set(statement, ++at, value);
    }
    int end = before + size(values.size());
    while (at < end) {
      set(statement, ++at, last);
    }
    return end;
  }

  private static int size(int count) {
    return count <= 1 ? count : 2 * Integer.highestOneBit(count - 1);
  }

  private static void set(PreparedStatement statement, int at, Object value) throws SQLException {
    if (value instanceof Hash hash) {
      statement.setBytes(at, hash.bytes());
    } else if (value instanceof Long id) {
      statement.setLong(at, id);
    } else {
      statement.setString(at, (String) value);
    }
  }
}
