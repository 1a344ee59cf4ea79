package jp.yorisoi.integration.sync;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;
import jp.yorisoi.ejb.platform.job.Job;
import jp.yorisoi.ejb.platform.job.JobRunner;
import jp.yorisoi.ejb.request.RequestDesk;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.zone.Zone;

/** Forgets forms nobody sent within seven days, once an hour. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class DraftExpiryTimer {
  private static final Job JOB =
      new Job("draft-expiry", Zone.INTERNET, Chain.FRONT, Duration.ofMinutes(10));

  @Inject private JobRunner runner;
  @EJB private RequestDesk desk;

  /** Fires on every instance; the lease decides who works. */
  @Schedule(hour = "*", minute = "17", persistent = false, info = "draft-expiry")
  public void fire() {
    runner.run(JOB, () -> "forgotten=" + desk.forgetExpired());
  }
}
