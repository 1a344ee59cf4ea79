package jp.yorisoi.ejb.platform.job;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.audit.AuditSealer;
import jp.yorisoi.policy.database.DataSources;
import jp.yorisoi.policy.setting.Setting;
import jp.yorisoi.policy.zone.Zone;

/** Seals both audit chains each second, each on one instance of the zone that owns the schema. */
@Singleton
@TransactionManagement(
    TransactionManagementType.BEAN) // Payara ignores NOT_SUPPORTED of a class here
public class SealTimer {
  private static final Job FRONT =
      new Job("audit-seal-front", Zone.LGWAN, Chain.FRONT, Duration.ofSeconds(20));
  private static final Job CORE =
      new Job("audit-seal-core", Zone.MYNUMBER, Chain.CORE, Duration.ofSeconds(20));

  private final Map<Chain, AuditSealer> sealers = new ConcurrentHashMap<>();

  @Inject private JobRunner runner;
  @Inject private DataSources sources;
  @Inject private Clock clock;

  /** Fires on every instance; the lease decides who works. */
  @Schedule(hour = "*", minute = "*", second = "*", persistent = false, info = "audit-seal")
  public void fire() {
    runner.run(FRONT, () -> seal(Chain.FRONT));
    runner.run(CORE, () -> seal(Chain.CORE));
  }

  private String seal(Chain chain) throws Exception {
    return "sealed=" + sealers.computeIfAbsent(chain, this::sealer).seal();
  }

  private AuditSealer sealer(Chain chain) {
    Path directory = Path.of(Setting.required("YORISOI_AUDIT_ANCHOR_DIR"));
    return new AuditSealer(sources.of(chain), directory, chain, clock);
  }
}
