package jp.yorisoi.ejb.platform.outbox;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.database.DataSources;

/**
 * A database that answers as it is told and notes what it was asked. What the statements mean to a
 * real one is shown by the tests with servers.
 */
final class ToldDatabase extends DataSources {
  /** A statement and the values bound to it, by number. */
  record Asked(Chain chain, String sql, Map<Integer, Object> values) {}

  final List<Asked> asked = new ArrayList<>();

  /** Rows of the next query, each by column name or number. */
  final List<Map<Object, Object>> rows = new ArrayList<>();

  /** What the next changes say of how many rows they changed, else one each. */
  final Deque<Integer> changed = new ArrayDeque<>();

  boolean away;
  int open;

  @Override
  public DataSource of(Chain chain) {
    return proxy(
        DataSource.class,
        (method, arguments) -> {
          if (away) {
            throw new SQLException("away");
          }
          open++;
          return proxy(Connection.class, (called, of) -> onConnection(chain, called, of));
        });
  }

  private Object onConnection(Chain chain, String method, Object[] arguments) {
    if (method.equals("close")) {
      open--;
      return null;
    }
    Map<Integer, Object> values = new TreeMap<>();
    open++;
    return proxy(
        PreparedStatement.class,
        (called, of) -> onStatement(new Asked(chain, (String) arguments[0], values), called, of));
  }

  private Object onStatement(Asked statement, String method, Object[] arguments) {
    if (method.startsWith("set")) {
      return statement.values().put((Integer) arguments[0], arguments[1]);
    }
    if (method.equals("close")) {
      open--;
      return null;
    }
    asked.add(statement);
    return method.equals("executeUpdate")
        ? (Object) (changed.isEmpty() ? 1 : changed.pop())
        : result();
  }

  private ResultSet result() {
    Deque<Map<Object, Object>> left = new ArrayDeque<>(rows);
    List<Map<Object, Object>> present = new ArrayList<>();
    open++;
    return proxy(
        ResultSet.class,
        (method, arguments) -> {
          if (method.equals("next")) {
            present.clear();
            present.addAll(left.isEmpty() ? List.of() : List.of(left.pop()));
            return !present.isEmpty();
          }
          if (method.equals("close")) {
            open--;
            return null;
          }
          Object value = present.get(0).get(arguments[0]);
          return method.equals("getTimestamp") ? Timestamp.from((Instant) value) : value;
        });
  }

  private interface Answer {
    Object to(String method, Object[] arguments) throws SQLException;
  }

  private static <T> T proxy(Class<T> type, Answer answer) {
    return type.cast(
        Proxy.newProxyInstance(
            ToldDatabase.class.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> answer.to(method.getName(), arguments)));
  }
}
