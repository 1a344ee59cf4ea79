package jp.yorisoi.policy.audit;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** A database that notes every statement with its parameters and answers as it is told. */
final class FakeSql {
  final List<Executed> executed = new ArrayList<>();
  final List<String> transactions = new ArrayList<>();
  boolean autoCommit = true;
  int connectionsOpen;

  /** The number the next row gets, 0 for none. */
  long generated = 1;

  private final Answers answers;

  /** A statement that was run. */
  record Executed(String sql, Map<Integer, Object> parameters) {}

  /** Rows by column name, or by number as text. */
  interface Answers {
    List<Map<String, Object>> rows(Executed statement) throws SQLException;
  }

  FakeSql(Answers answers) {
    this.answers = answers;
  }

  DataSource source() {
    return proxy(
        DataSource.class,
        (self, method, arguments) -> {
          connectionsOpen++;
          return connection();
        });
  }

  private Connection connection() {
    return proxy(
        Connection.class,
        (self, method, arguments) -> {
          switch (method.getName()) {
            case "prepareStatement":
              return statement(
                  (String) arguments[0],
                  arguments.length > 1 && arguments[1].equals(Statement.RETURN_GENERATED_KEYS));
            case "getAutoCommit":
              return autoCommit;
            case "setAutoCommit":
              autoCommit = (boolean) arguments[0];
              transactions.add("auto " + autoCommit);
              return null;
            case "commit", "rollback":
              transactions.add(method.getName());
              return null;
            case "close":
              connectionsOpen--;
              return null;
            default:
              throw new UnsupportedOperationException(method.getName());
          }
        });
  }

  private PreparedStatement statement(String sql, boolean keys) {
    Map<Integer, Object> parameters = new TreeMap<>();
    List<Executed> batch = new ArrayList<>();
    return proxy(
        PreparedStatement.class,
        (self, method, arguments) -> {
          switch (method.getName()) {
            case "executeQuery":
              return rows(run(new Executed(sql, new TreeMap<>(parameters))).iterator());
            case "executeUpdate":
              return run(new Executed(sql, new TreeMap<>(parameters))).size();
            case "getGeneratedKeys":
              if (!keys) {
                throw new SQLException("nobody asked for keys");
              }
              return rows(
                  (generated == 0
                          ? List.<Map<String, Object>>of()
                          : List.of(Map.<String, Object>of("1", generated)))
                      .iterator());
            case "addBatch":
              batch.add(new Executed(sql, new TreeMap<>(parameters)));
              return null;
            case "executeBatch":
              for (Executed one : batch) {
                run(one);
              }
              return new int[batch.size()];
            case "close":
              return null;
            default:
              parameters.put((Integer) arguments[0], arguments[1]);
              return null;
          }
        });
  }

  private List<Map<String, Object>> run(Executed statement) throws SQLException {
    executed.add(statement);
    return answers.rows(statement);
  }

  private static ResultSet rows(Iterator<Map<String, Object>> rows) {
    List<Map<String, Object>> present = new ArrayList<>();
    return proxy(
        ResultSet.class,
        (self, method, arguments) -> {
          switch (method.getName()) {
            case "next":
              present.clear();
              if (rows.hasNext()) {
                present.add(rows.next());
              }
              return !present.isEmpty();
            case "close":
              return null;
            default:
              Object value = present.get(0).get(String.valueOf(arguments[0]));
              return read(method.getName(), value);
          }
        });
  }

  /** As a driver does: what was asked for as text or number comes as such. */
  private static Object read(String method, Object value) {
    return switch (method) {
      case "getString" -> value == null ? null : value.toString();
      case "getLong" -> ((Number) value).longValue();
      case "getInt" -> ((Number) value).intValue();
      default -> value;
    };
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(FakeSql.class.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
