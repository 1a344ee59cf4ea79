package jp.yorisoi.ejb.platform.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Role;
import jp.yorisoi.policy.zone.Zone;
import jp.yorisoi.policy.zone.Zones;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JobRunnerTest {
  private static final Job JOB = new Job("sample", Zone.LGWAN, Chain.FRONT, Duration.ofMinutes(1));
  private final Logger logger = Logger.getLogger(JobRunner.class.getName());
  private final Leases leases = new Leases();
  private final CallerContext context = new CallerContext();
  private final List<String> ran = new ArrayList<>();
  private final Collected log = new Collected();
  private final JobGate gate = new JobGate();

  @BeforeEach
  void listen() {
    gate.open();
    logger.addHandler(log);
    logger.setUseParentHandlers(false);
  }

  @AfterEach
  void stopListening() {
    logger.removeHandler(log);
    logger.setUseParentHandlers(true);
  }

  private void run(Zone served, JobRunner.Work work) {
    new JobRunner(gate, new Zones(Set.of(served)), leases, context).run(JOB, work);
  }

  private String work() {
    ran.add(context.caller().id());
    return "done=1";
  }

  @Test
  void a_job_runs_as_itself_and_leaves_its_result_with_the_lease() {
    run(Zone.LGWAN, this::work);
    assertThat(ran).containsExactly("job:sample");
    assertThat(context.caller().roles()).containsExactly(Role.JOB);
    assertThat(leases.calls).containsExactly("take", "release done=1");
  }

  @Test
  void no_job_runs_before_the_pages_are_served() {
    JobGate closed = new JobGate();
    new JobRunner(closed, new Zones(Set.of(Zone.LGWAN)), leases, context).run(JOB, this::work);
    assertThat(leases.calls).isEmpty();
    closed.open();
    new JobRunner(closed, new Zones(Set.of(Zone.LGWAN)), leases, context).run(JOB, this::work);
    assertThat(ran).containsExactly("job:sample");
  }

  @Test
  void what_the_first_page_needs_runs_before_the_pages_are_served() {
    new JobRunner(new JobGate(), new Zones(Set.of(Zone.LGWAN)), leases, context)
        .runAtStart(JOB, this::work);
    assertThat(ran).containsExactly("job:sample");
  }

  @Test
  void a_job_of_another_zone_does_not_exist_here() {
    run(Zone.INTERNET, this::work);
    assertThat(ran).isEmpty();
    assertThat(leases.calls).isEmpty();
  }

  @Test
  void a_job_another_instance_runs_is_left_to_it() {
    leases.free = false;
    run(Zone.LGWAN, this::work);
    assertThat(ran).isEmpty();
    assertThat(leases.calls).containsExactly("take");
  }

  @Test
  void without_a_database_nothing_runs_nothing_is_thrown_and_it_is_logged() {
    leases.down = true;
    run(Zone.LGWAN, this::work);
    assertThat(ran).isEmpty();
    assertThat(log.records).singleElement().satisfies(r -> assertThat(r.getThrown()).isNotNull());
  }

  @Test
  void work_that_throws_gives_the_lease_back_and_is_logged_but_never_thrown() {
    run(
        Zone.LGWAN,
        () -> {
          throw new IllegalStateException("broken");
        });
    assertThat(leases.calls).containsExactly("take", "release failed IllegalStateException");
    assertThat(log.records)
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.getLevel()).isEqualTo(Level.WARNING);
              assertThat(r.getThrown()).hasMessage("broken");
            });
  }

  @Test
  void a_lease_that_cannot_be_given_back_is_no_failure_of_the_job() {
    leases.downAtRelease = true;
    run(Zone.LGWAN, this::work);
    assertThat(ran).hasSize(1);
    assertThat(log.records).hasSize(1);
  }

  private static final class Leases extends JobLeases {
    private final List<String> calls = new ArrayList<>();
    private boolean free = true;
    private boolean down;
    private boolean downAtRelease;

    @Override
    public boolean take(Job job) throws SQLException {
      calls.add("take");
      if (down) {
        throw new SQLException("down");
      }
      return free;
    }

    @Override
    public void release(Job job, String result) throws SQLException {
      calls.add("release " + result);
      if (downAtRelease) {
        throw new SQLException("down");
      }
    }
  }

  private static final class Collected extends Handler {
    private final List<LogRecord> records = new ArrayList<>();

    @Override
    public void publish(LogRecord entry) {
      records.add(entry);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
