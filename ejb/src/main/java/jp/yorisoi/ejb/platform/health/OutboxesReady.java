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

  /** Topics first, then what waits of each: both go along the index that begins with the topic. */
  private static final String TOPICS = "SELECT DISTINCT topic FROM outbox";

  private static final String OPEN =
      " FROM outbox WHERE topic = ? AND delivered_at IS NULL AND given_up_at IS NULL";
  private static final String WAITING =
      "SELECT COUNT(*), MIN(created_at), COUNT(parked_at), (SELECT last_error"
          + OPEN
          + " AND last_error IS NOT NULL ORDER BY COALESCE(parked_at, next_attempt_at) DESC LIMIT 1)"
          + OPEN;

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
        PreparedStatement select = connection.prepareStatement(TOPICS);
        ResultSet topics = select.executeQuery()) {
      while (topics.next()) {
        tell(connection, chain, topics.getString(1), answer);
      }
    } catch (SQLException down) {
      LOG.log(Level.WARNING, "outbox of " + chain.schema() + " does not answer", down);
      answer.withData(chain.schema(), "down").down();
    }
  }

  private void tell(
      Connection connection, Chain chain, String topic, HealthCheckResponseBuilder answer)
      throws SQLException {
    String name = chain.schema() + "." + topic;
    try (PreparedStatement select = connection.prepareStatement(WAITING)) {
      select.setString(1, topic);
      select.setString(2, topic);
      try (ResultSet row = select.executeQuery()) {
        row.next();
        LocalDateTime oldest = row.getObject(2, LocalDateTime.class);
        answer.withData(name + ".waiting", row.getLong(1));
        answer.withData(name + ".oldestSeconds", oldest == null ? 0 : age(oldest));
        answer.withData(name + ".parked", row.getLong(3));
        if (row.getString(4) != null) {
          answer.withData(name + ".lastError", row.getString(4));
        }
      }
    }
  }

  private long age(LocalDateTime since) {
    return Duration.between(since.toInstant(ZoneOffset.UTC), clock.instant()).toSeconds();
  }
}
