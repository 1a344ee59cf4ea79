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
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.database.DataSources;
import jp.yorisoi.policy.zone.Zones;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * How long the oldest message of each topic has been waiting, and the last error of its neighbour,
 * as data: an operator acts on it, but pages that do not need the neighbour stay up.
 */
@Readiness
@ApplicationScoped
public class OutboxesReady implements HealthCheck {
  private static final System.Logger LOG = System.getLogger(OutboxesReady.class.getName());
  private static final String WAITING =
      "SELECT topic, COUNT(*), MIN(created_at), COUNT(parked_at), MAX(last_error) FROM outbox"
          + " WHERE delivered_at IS NULL AND given_up_at IS NULL GROUP BY topic ORDER BY topic";

  private DataSources sources;
  private Zones zones;
  private Clock clock;

  /** For the container. */
  public OutboxesReady() {}

  /**
   * A check on these outboxes.
   *
   * @param sources where they are
   * @param zones which of them this instance delivers
   * @param clock present time
   */
  @Inject
  public OutboxesReady(DataSources sources, Zones zones, Clock clock) {
    this.sources = sources;
    this.zones = zones;
    this.clock = clock;
  }

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder answer = HealthCheckResponse.named("outboxes").up();
    for (Chain chain : Chain.values()) {
      if (zones.seals(chain)) {
        ask(chain, answer);
      }
    }
    return answer.build();
  }

  private void ask(Chain chain, HealthCheckResponseBuilder answer) {
    try (Connection connection = sources.of(chain).getConnection();
        PreparedStatement select = connection.prepareStatement(WAITING);
        ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        String name = chain.schema() + "." + rows.getString(1);
        answer.withData(name + ".waiting", rows.getLong(2));
        answer.withData(name + ".oldestSeconds", age(rows.getObject(3, LocalDateTime.class)));
        answer.withData(name + ".parked", rows.getLong(4));
        if (rows.getString(5) != null) {
          answer.withData(name + ".lastError", rows.getString(5));
        }
      }
    } catch (SQLException down) {
      LOG.log(Level.WARNING, "outbox of " + chain.schema() + " does not answer", down);
      answer.withData(chain.schema(), "down").down();
    }
  }

  private long age(LocalDateTime since) {
    return Duration.between(since.toInstant(ZoneOffset.UTC), clock.instant()).toSeconds();
  }
}
