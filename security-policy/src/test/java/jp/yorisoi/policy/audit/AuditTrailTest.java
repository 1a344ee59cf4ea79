package jp.yorisoi.policy.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import jp.yorisoi.policy.Allow;
import jp.yorisoi.policy.AuditEvent;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.Purpose;
import jp.yorisoi.policy.database.DataSources;
import org.junit.jupiter.api.Test;

class AuditTrailTest {
  private static final AuditDetails.Note NOTE = new AuditDetails.Note(null, null, null);
  private final List<String> asked = new ArrayList<>();
  private final AuditTrail trail =
      new AuditTrail(new Pools(asked), new CallerContext(), Clock.systemUTC());

  @Allow(
      permission = Permission.OPEN_CASE,
      event = AuditEvent.CASE_OPENED,
      purpose = Purpose.CASE_HANDLING)
  private static Allow allow() throws NoSuchMethodException {
    return AuditTrailTest.class.getDeclaredMethod("allow").getAnnotation(Allow.class);
  }

  @Test
  void what_was_done_is_written_over_the_connection_of_the_act() throws Exception {
    Allow allow = allow();
    assertThatThrownBy(() -> trail.done(Chain.FRONT, allow, NOTE))
        .isInstanceOf(AuditUnavailable.class);
    assertThat(asked).containsExactly("FRONT");
  }

  @Test
  void what_failed_or_was_denied_waits_for_no_second_connection_of_the_pool_of_the_act()
      throws Exception {
    Allow allow = allow();
    assertThatThrownBy(() -> trail.failed(Chain.FRONT, allow, NOTE))
        .isInstanceOf(AuditUnavailable.class);
    assertThatThrownBy(() -> trail.denied(Chain.CORE, allow, "SampleDesk.open", null))
        .isInstanceOf(AuditUnavailable.class);
    assertThat(asked).containsExactly("aside FRONT", "aside CORE");
  }

  /** Pools that have no connection left. */
  private static final class Pools extends DataSources {
    private final List<String> asked;

    Pools(List<String> asked) {
      this.asked = asked;
    }

    @Override
    public DataSource of(Chain chain) {
      return empty(chain.name());
    }

    @Override
    public DataSource aside(Chain chain) {
      return empty("aside " + chain);
    }

    private DataSource empty(String name) {
      return (DataSource)
          Proxy.newProxyInstance(
              Pools.class.getClassLoader(),
              new Class<?>[] {DataSource.class},
              (self, method, arguments) -> {
                asked.add(name);
                throw new SQLException("no connection left");
              });
    }
  }
}
