package jp.yorisoi.ejb.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Collectors;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.database.DataSources;
import jp.yorisoi.policy.zone.Zone;
import jp.yorisoi.policy.zone.Zones;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * The databases this instance needs answer and hold migrated schemas. That the schema is the one
 * this version knows was checked at the start.
 */
@Readiness
@ApplicationScoped
public class SchemasReady implements HealthCheck {
  private static final System.Logger LOG = System.getLogger(SchemasReady.class.getName());
  private static final String MIGRATIONS =
      "SELECT COUNT(*) FROM flyway_schema_history WHERE success = 1";

  private DataSources sources;
  private Zones zones;

  /** For the container. */
  public SchemasReady() {}

  /**
   * A check on these databases.
   *
   * @param sources where the schemas are
   * @param zones which of them this instance needs
   */
  @Inject
  public SchemasReady(DataSources sources, Zones zones) {
    this.sources = sources;
    this.zones = zones;
  }

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder answer = HealthCheckResponse.named("schemas").up();
    answer.withData(
        "zones", zones.served().stream().map(Zone::code).sorted().collect(Collectors.joining(",")));
    for (Chain chain : Chain.values()) {
      if (zones.reaches(chain)) {
        ask(chain, answer);
      }
    }
    return answer.build();
  }

  private void ask(Chain chain, HealthCheckResponseBuilder answer) {
    try (Connection connection = sources.of(chain).getConnection();
        PreparedStatement select = connection.prepareStatement(MIGRATIONS);
        ResultSet row = select.executeQuery()) {
      row.next();
      answer.withData(chain.schema() + ".migrations", row.getLong(1));
    } catch (SQLException down) {
      LOG.log(Level.WARNING, "schema " + chain.schema() + " does not answer", down);
      answer.withData(chain.schema(), "down").down();
    }
  }
}
