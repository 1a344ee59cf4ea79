package jp.yorisoi.integration.sync;

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

/** Delivers states of cases every three seconds, on one instance of the LGWAN zone. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class OnlineRequestStatusTimer {
  private static final Job DELIVER =
      new Job("online-request-status", Zone.LGWAN, Chain.FRONT, Duration.ofMinutes(6));

  @Inject private JobRunner runner;
  @Inject private OnlineRequestStatusDelivery delivery;

  /** Fires on every instance; the lease decides who works. */
  @Schedule(
      hour = "*",
      minute = "*",
      second = "*/3",
      persistent = false,
      info = "online-request-status")
  public void fire() {
    runner.run(DELIVER, delivery::run);
  }
}
