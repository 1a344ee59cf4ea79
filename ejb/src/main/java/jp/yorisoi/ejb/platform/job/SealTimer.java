package jp.yorisoi.ejb.platform.job;

import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
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
import java.util.concurrent.TimeUnit;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.audit.AuditSealer;
import jp.yorisoi.policy.database.DataSources;
import jp.yorisoi.policy.setting.Setting;
import jp.yorisoi.policy.zone.Zone;

/**
 * Seals both audit chains twice a second, each on one instance of the zone that owns the schema.
 */
@Singleton
@TransactionManagement(
    TransactionManagementType.BEAN) // Payara ignores NOT_SUPPORTED of a class here
@Lock(LockType.READ) // both at once; the container never fires one timer twice at once
public class SealTimer {
  private static final Duration BETWEEN = Duration.ofMillis(500);
  private static final Job FRONT =
      new Job("audit-seal-front", Zone.LGWAN, Chain.FRONT, Duration.ofSeconds(20));
  private static final Job CORE =
      new Job("audit-seal-core", Zone.MYNUMBER, Chain.CORE, Duration.ofSeconds(20));

  private final Map<Chain, AuditSealer> sealers = new ConcurrentHashMap<>();

  @Inject private JobRunner runner;
  @Inject private DataSources sources;
  @Inject private Clock clock;

  /** Fires on every instance; the lease decides who works. */
  @Schedule(hour = "*", minute = "*", second = "*", persistent = false, info = "audit-seal-front")
  public void front() {
    runner.run(FRONT, () -> seal(Chain.FRONT));
  }

  /** The same for the other chain, which shall not wait for a slow one. */
  @Schedule(hour = "*", minute = "*", second = "*", persistent = false, info = "audit-seal-core")
  public void core() {
    runner.run(CORE, () -> seal(Chain.CORE));
  }

  /**
   * Twice, since timers fire each second and no oftener: an entry that is committed right behind
   * the first look would be anchored a whole second and the time of a run later.
   */
  private String seal(Chain chain) throws Exception {
    AuditSealer sealer = sealers.computeIfAbsent(chain, this::sealer);
    long again = System.nanoTime() + BETWEEN.toNanos();
    int sealed = sealer.seal();
    long pause = again - System.nanoTime();
    if (pause > 0) {
      TimeUnit.NANOSECONDS.sleep(pause);
    }
    return "sealed=" + (sealed + sealer.seal());
  }

  private AuditSealer sealer(Chain chain) {
    Path directory = Path.of(Setting.required("YORISOI_AUDIT_ANCHOR_DIR"));
    return new AuditSealer(sources.of(chain), directory, chain, clock);
  }
}
