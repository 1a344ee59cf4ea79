package jp.yorisoi.ejb.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.audit.AnchorLag;
import jp.yorisoi.policy.audit.StampLog;
import jp.yorisoi.policy.database.DataSources;
import jp.yorisoi.policy.setting.Setting;
import jp.yorisoi.policy.zone.Zones;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * How old the oldest entry is that is not anchored outside the database yet, and how long ago the
 * head of each chain was stamped, as data: somebody has to act on it, nobody is turned away for it.
 * Entries are written all the while; they could only still be changed unseen.
 */
@Readiness
@ApplicationScoped
public class AuditReady implements HealthCheck {
  private static final System.Logger LOG = System.getLogger(AuditReady.class.getName());

  /** One second is promised; a busy machine may take a few. */
  private static final Duration LATE = Duration.ofSeconds(5);

  /** Hourly, and one hour missed. */
  private static final Duration STAMP_LATE = Duration.ofHours(2);

  private DataSources sources;
  private Zones zones;
  private Clock clock;

  /** For the container. */
  public AuditReady() {}

  /**
   * A check on the anchors of these schemas.
   *
   * @param sources where the entries are
   * @param zones which chains this instance may look at
   * @param clock present time
   */
  @Inject
  public AuditReady(DataSources sources, Zones zones, Clock clock) {
    this.sources = sources;
    this.zones = zones;
    this.clock = clock;
  }

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder answer = HealthCheckResponse.named("audit").up();
    Optional<String> folder = Setting.optional("YORISOI_AUDIT_ANCHOR_DIR");
    for (Chain chain : Chain.values()) {
      if (zones.seals(chain) && folder.isPresent()) {
        tell(chain, Path.of(folder.get()), answer);
      }
    }
    return answer.build();
  }

  void tell(Chain chain, Path folder, HealthCheckResponseBuilder answer) {
    Instant now = clock.instant();
    try {
      Duration lag = AnchorLag.of(sources.of(chain), folder, chain, now);
      answer.withData(chain.schema() + ".unanchoredMillis", lag.toMillis());
      answer.withData(chain.schema() + ".anchor", lag.compareTo(LATE) > 0 ? "late" : "ok");
      stamp(chain, new StampLog(folder, chain), now, answer);
    } catch (SQLException | IOException unreadable) {
      LOG.log(Level.WARNING, "anchor of " + chain.schema() + " cannot be read", unreadable);
      answer.withData(chain.schema() + ".anchor", "unreadable");
    }
  }

  /** A chain that was never stamped is late as well, counted from its first anchor. */
  static void stamp(Chain chain, StampLog log, Instant now, HealthCheckResponseBuilder answer)
      throws IOException {
    log.lastAt()
        .ifPresent(
            at ->
                answer.withData(
                    chain.schema() + ".stampSecondsAgo", Duration.between(at, now).toSeconds()));
    log.unstampedSince()
        .ifPresent(
            since ->
                answer.withData(
                    chain.schema() + ".stamp",
                    since.plus(STAMP_LATE).isBefore(now) ? "late" : "ok"));
  }
}
