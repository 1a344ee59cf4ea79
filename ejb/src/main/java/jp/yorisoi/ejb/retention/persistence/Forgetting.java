package jp.yorisoi.ejb.retention.persistence;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.yorisoi.ejb.retention.HoldScope;
import jp.yorisoi.ejb.retention.KeptFor;

/**
 * How one table forgets one kind of record. Every statement that finds rows is put together here,
 * so that none can leave the legal holds out; the changes work on the keys it found and on nothing
 * else.
 *
 * @param kind what is forgotten
 * @param from table and alias {@code r} of the rows, with joins
 * @param key column of the key
 * @param ended column with the moment the record had served its purpose
 * @param filled condition that is true as long as there is something to forget
 * @param named what a hold can name such a record by: SQL of the value, or of a query for it
 * @param changes statements that end in the name of the key, to be followed by {@code IN (…)}
 */
record Forgetting(
    KeptFor kind,
    String from,
    String key,
    String ended,
    String filled,
    Map<HoldScope, String> named,
    List<String> changes) {

  /** Parameters: the moment, the day twice, the number of rows. */
  String due() {
    return "SELECT %s FROM %s WHERE %s AND NOT %s LIMIT ?".formatted(key, from, old(), held());
  }

  /** Parameters: the moment, the day twice. */
  String heldBack() {
    return "SELECT COUNT(*) FROM %s WHERE %s AND %s".formatted(from, old(), held());
  }

  /** No parameters. */
  String oldestLeft() {
    return "SELECT MIN(%s) FROM %s WHERE %s".formatted(ended, from, filled);
  }

  /** How many are there at all; no parameters. */
  String left() {
    return "SELECT COUNT(*) FROM %s WHERE %s".formatted(from, filled);
  }

  private String old() {
    return ended + " < ? AND " + filled;
  }

  /** The one condition that asks for legal holds in force. */
  private String held() {
    return "EXISTS (SELECT 1 FROM legal_hold h WHERE h.lifted_at IS NULL AND h.from_on <= ?"
        + " AND (h.until_on IS NULL OR h.until_on >= ?) AND ("
        + covered()
        + "))";
  }

  private String covered() {
    String byNumber =
        named.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(one -> " OR " + covers(one.getKey()) + " AND h.target IN (" + one.getValue() + ")")
            .collect(Collectors.joining());
    return covers(HoldScope.EVERYTHING)
        + " OR "
        + covers(HoldScope.KIND)
        + " AND h.target = '"
        + kind.name()
        + "'"
        + byNumber;
  }

  private static String covers(HoldScope scope) {
    return "h.scope = '" + scope.name() + "'";
  }
}
