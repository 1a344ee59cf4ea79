package jp.yorisoi.ejb.platform.health;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import javax.sql.DataSource;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.database.DataSources;

/** Two schemas that answer each question with one row, or refuse. */
class SampleSchemas extends DataSources {
  static final int MIGRATIONS = 21;
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC);

  /** Two mails have been waiting for a minute; none is parked; the last try was refused. */
  private static final Map<Integer, Object> MAILS =
      Map.of(1, 2L, 2, LocalDateTime.of(2026, 11, 22, 8, 59), 3, 0L, 4, "connection_refused");

  private static final Map<Integer, Object> TOPICS = Map.of(1, "mail");

  /** The register did not answer two minutes ago. */
  private static final Map<Integer, Object> JOBS =
      Map.of(
          1,
          "register-sync",
          2,
          Timestamp.from(Instant.parse("2026-11-22T08:58:00Z")),
          3,
          "failed RegisterUnavailable");

  private static final Map<Integer, Object> HISTORY = Map.of(1, (long) MIGRATIONS);

  boolean answering = true;

  @Override
  public DataSource of(Chain chain) {
    return stub(
        DataSource.class,
        (name, arguments) -> {
          if (!answering) {
            throw new SQLException("refused");
          }
          return connection();
        });
  }

  private static Connection connection() {
    return stub(
        Connection.class,
        (name, arguments) ->
            name.equals("prepareStatement") ? statement((String) arguments[0]) : null);
  }

  private static PreparedStatement statement(String sql) {
    Map<Integer, Object> row =
        sql.contains("flyway_schema_history")
            ? HISTORY
            : sql.contains("job_lease") ? JOBS : sql.contains("DISTINCT") ? TOPICS : MAILS;
    return stub(
        PreparedStatement.class,
        (name, arguments) -> name.equals("executeQuery") ? oneRow(row) : null);
  }

  private static ResultSet oneRow(Map<Integer, Object> row) {
    boolean[] given = {false};
    return stub(
        ResultSet.class,
        (name, arguments) -> {
          if (name.equals("next")) {
            boolean first = !given[0];
            given[0] = true;
            return first;
          }
          return name.startsWith("get") ? row.get((Integer) arguments[0]) : null;
        });
  }

  private interface Answer {
    Object to(String method, Object[] arguments) throws SQLException;
  }

  private static <T> T stub(Class<T> type, Answer answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> answer.to(method.getName(), arguments)));
  }
}
