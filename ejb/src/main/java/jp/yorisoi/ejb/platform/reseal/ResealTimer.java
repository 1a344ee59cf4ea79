package jp.yorisoi.ejb.platform.reseal;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;
import jp.yorisoi.ejb.platform.job.Job;
import jp.yorisoi.ejb.platform.job.JobRunner;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.zone.Zone;

/** Brings what older keys sealed under the newest one, each minute, on one instance a schema. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class ResealTimer {
  private static final Duration HOLD = Resealing.RUN.plusMinutes(1);
  private static final Job FRONT = new Job("reseal-front", Zone.LGWAN, Chain.FRONT, HOLD);
  private static final Job CORE = new Job("reseal-core", Zone.MYNUMBER, Chain.CORE, HOLD);

  @Inject private JobRunner runner;
  @Inject private Resealing resealing;

  /** Fires on every instance; the lease decides who works. */
  @Schedule(hour = "*", minute = "*", second = "25", persistent = false, info = "reseal")
  public void fire() {
    runner.run(FRONT, () -> resealing.run(Chain.FRONT));
    runner.run(CORE, () -> resealing.run(Chain.CORE));
  }
}
