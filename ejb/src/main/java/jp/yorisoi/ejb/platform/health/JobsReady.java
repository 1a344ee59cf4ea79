package jp.yorisoi.ejb.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import jp.yorisoi.ejb.platform.sql.Tables;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.database.DataSources;
import jp.yorisoi.policy.zone.Zones;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * What each job did last and how long ago, as data: those that ask a neighbour (register,
 * online-request service) show here whether it answered, and nobody is turned away for it.
 */
@Readiness
@ApplicationScoped
public class JobsReady implements HealthCheck {
  private static final System.Logger LOG = System.getLogger(JobsReady.class.getName());
  private static final String LAST =
      "SELECT job, last_finished_at, last_result FROM job_lease"
          + " WHERE last_finished_at IS NOT NULL AND last_result IS NOT NULL";

  private DataSources sources;
  private Zones zones;
  private Clock clock;

  /** For the container. */
  public JobsReady() {}

  /**
   * A check on the jobs of these schemas.
   *
   * @param sources where their leases are
   * @param zones which of them this instance may look at
   * @param clock present time
   */
  @Inject
  public JobsReady(DataSources sources, Zones zones, Clock clock) {
    this.sources = sources;
    this.zones = zones;
    this.clock = clock;
  }

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder answer = HealthCheckResponse.named("jobs").up();
    for (Chain chain : Chain.values()) {
      if (zones.seals(chain)) {
        ask(chain, answer);
      }
    }
    return answer.build();
  }

  private void ask(Chain chain, HealthCheckResponseBuilder answer) {
    try (Connection connection = sources.of(chain).getConnection();
        PreparedStatement select = connection.prepareStatement(LAST);
        ResultSet jobs = select.executeQuery()) {
      while (jobs.next()) {
        String name = chain.schema() + "." + jobs.getString(1);
        Instant finished = Tables.instant(jobs, 2);
        answer.withData(
            name + ".secondsAgo", Duration.between(finished, clock.instant()).toSeconds());
        answer.withData(name + ".lastResult", jobs.getString(3));
      }
    } catch (SQLException down) {
      LOG.log(Level.WARNING, "jobs of " + chain.schema() + " cannot be read", down);
      answer.withData(chain.schema(), "down").down();
    }
  }
}
