package jp.yorisoi.ejb.platform.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.audit.AnchorLag;
import jp.yorisoi.policy.audit.StampLog;
import jp.yorisoi.policy.database.DataSources;
import jp.yorisoi.policy.setting.Setting;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** The gauges of the anchors, which lie outside the database and are no query. */
@ApplicationScoped
public class AuditFigures {
  private static final System.Logger LOG = System.getLogger(AuditFigures.class.getName());
  private static final Metadata UNANCHORED =
      Metadata.builder()
          .withName("yorisoi_audit_unanchored_seconds")
          .withDescription("Age of the oldest audit entry not anchored outside the database yet")
          .build();
  private static final Metadata STAMP_AGE =
      Metadata.builder()
          .withName("yorisoi_audit_stamp_age_seconds")
          .withDescription(
              "Time since the last stamp over the head of the chain, since its first anchor when never")
          .build();

  private final ConcurrentMap<String, AtomicLong> values = new ConcurrentHashMap<>();
  private DataSources sources;
  private MetricRegistry registry;
  private Clock clock;

  /** For the container. */
  public AuditFigures() {}

  @Inject
  AuditFigures(DataSources sources, MetricRegistry registry, Clock clock) {
    this.sources = sources;
    this.registry = registry;
    this.clock = clock;
  }

  /**
   * Looks the figures of a chain up.
   *
   * @param chain one this instance seals
   * @throws SQLException if the database refuses; the figures stay as they were
   */
  public void look(Chain chain) throws SQLException {
    Path folder = Path.of(Setting.required("YORISOI_AUDIT_ANCHOR_DIR"));
    Instant now = clock.instant();
    try {
      gauge(UNANCHORED, chain, AnchorLag.of(sources.of(chain), folder, chain, now).toSeconds());
      long age =
          new StampLog(folder, chain)
              .unstampedSince()
              .map(at -> Duration.between(at, now).toSeconds())
              .orElse(0L);
      gauge(STAMP_AGE, chain, age);
    } catch (IOException unreadable) {
      LOG.log(Level.WARNING, "anchor of " + chain.schema() + " cannot be read", unreadable);
    }
  }

  private void gauge(Metadata what, Chain chain, long now) {
    values
        .computeIfAbsent(
            what.getName() + chain,
            fresh -> {
              AtomicLong value = new AtomicLong();
              registry.gauge(what, value, AtomicLong::get, new Tag("schema", chain.schema()));
              return value;
            })
        .set(now);
  }
}
