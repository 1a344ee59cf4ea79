package jp.yorisoi.ejb.platform.reseal;

import java.util.Collections;
import java.util.List;

/**
 * A column whose values are sealed.
 *
 * @param table its table
 * @param column its name
 * @param key columns of the primary key, in its order
 * @param place the row key a value is bound to, as an SQL expression over the row
 */
record SealedColumn(String table, String column, List<String> key, String place) {

  /** Whether a value is there that is sealed under an older key; one parameter, its beginning. */
  private String older() {
    return column + " IS NOT NULL AND LEFT(" + column + ", 3) < ?";
  }

  private String keys() {
    return String.join(", ", key);
  }

  private String thisRow() {
    return String.join(" = ? AND ", key) + " = ?";
  }

  /** How many values are sealed under older keys. */
  String count() {
    return "SELECT COUNT(*) FROM " + table + " WHERE " + older();
  }

  /** Primary keys of such values, in order, with their lengths; the beginning, [a key], a limit. */
  String find(boolean afterAKey) {
    String marks = String.join(", ", Collections.nCopies(key.size(), "?"));
    String after = afterAKey ? " AND (" + keys() + ") > (" + marks + ")" : "";
    return "SELECT "
        + (keys() + ", LENGTH(" + column + ") FROM " + table)
        + (" WHERE " + older() + after + " ORDER BY " + keys() + " LIMIT ?");
  }

  /** One such value and its place; who holds the row now is not waited for. */
  String read() {
    return "SELECT "
        + (column + ", " + place + " FROM " + table)
        + (" WHERE " + older() + " AND " + thisRow() + " FOR UPDATE SKIP LOCKED");
  }

  /** Puts a value in the place of one that is still there: the new one, the key, the old mark. */
  String replace() {
    return "UPDATE "
        + (table + " SET " + column + " = ? WHERE " + thisRow())
        + (" AND LEFT(" + column + ", 15) = ?");
  }

  @Override
  public String toString() {
    return table + "." + column;
  }
}
