package jp.yorisoi.ejb.platform.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.database.DataSources;
import jp.yorisoi.policy.zone.Zone;
import org.junit.jupiter.api.Test;

class JobLeasesTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneOffset.UTC);
  private final Leases table = new Leases();
  private final JobLeases leases = new JobLeases(table, CLOCK);

  private static Job job(String name, Chain chain) {
    return new Job(name, Zone.MYNUMBER, chain, Duration.ofMinutes(5));
  }

  @Test
  void a_schema_that_is_away_does_not_keep_the_leases_of_the_other_from_being_renewed()
      throws Exception {
    for (int each = 0; each < 5; each++) {
      assertThat(leases.take(job("front-" + each, Chain.FRONT))).isTrue();
      assertThat(leases.take(job("core-" + each, Chain.CORE))).isTrue();
    }
    table.away = Chain.FRONT;
    table.done.clear();
    assertThatThrownBy(leases::renew)
        .isInstanceOf(SQLException.class)
        .satisfies(first -> assertThat(first.getSuppressed()).hasSize(4));
    assertThat(table.done)
        .containsExactlyInAnyOrder(
            "UPDATE core-0", "UPDATE core-1", "UPDATE core-2", "UPDATE core-3", "UPDATE core-4");
  }

  @Test
  void a_job_that_never_ran_is_taken_with_one_connection_at_a_time() throws Exception {
    table.rows = 0;
    assertThat(leases.take(job("new", Chain.CORE))).isTrue();
    assertThat(table.most).as("connections held at once").isEqualTo(1);
  }

  /** A table whose rows are there, or are made by the first INSERT. */
  private static final class Leases extends DataSources {
    private final List<String> done = new ArrayList<>();
    private Chain away;
    private int rows = 1;
    private int open;
    private int most;

    @Override
    public DataSource of(Chain chain) {
      return proxy(
          DataSource.class,
          (name, arguments) -> {
            if (chain == away) {
              throw new SQLException("away");
            }
            open++;
            most = Math.max(most, open);
            return proxy(Connection.class, this::onConnection);
          });
    }

    private Object onConnection(String name, Object[] arguments) {
      if (name.equals("close")) {
        open--;
        return null;
      }
      Map<Integer, Object> values = new HashMap<>();
      String sql = (String) arguments[0];
      return proxy(
          PreparedStatement.class,
          (called, given) -> {
            if (called.startsWith("set")) {
              values.put((Integer) given[0], given[1]);
            }
            return called.equals("executeUpdate") ? changed(sql, values) : null;
          });
    }

    private int changed(String sql, Map<Integer, Object> values) {
      if (sql.startsWith("INSERT")) {
        rows = 1;
        return 1;
      }
      done.add("UPDATE " + values.get(sql.contains("last_started_at") ? 4 : 2));
      return rows;
    }
  }

  private interface Answer {
    Object to(String method, Object[] arguments) throws SQLException;
  }

  private static <T> T proxy(Class<T> type, Answer answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> answer.to(method.getName(), arguments)));
  }
}
