package jp.yorisoi.ejb.platform.stamp;

import jakarta.ejb.EJB;
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

/** Looks every five minutes whether the head of a chain is to be stamped: once an hour. */
@Singleton
@TransactionManagement(
    TransactionManagementType.BEAN) // Payara ignores NOT_SUPPORTED of a class here
public class StampTimer {
  private static final Job FRONT =
      new Job("audit-stamp-front", Zone.LGWAN, Chain.FRONT, Duration.ofSeconds(60));
  private static final Job CORE =
      new Job("audit-stamp-core", Zone.MYNUMBER, Chain.CORE, Duration.ofSeconds(60));

  @Inject private JobRunner runner;
  @EJB private AuditStamping stamping;

  /** Fires on every instance; the lease decides who works. */
  @Schedule(hour = "*", minute = "*/5", second = "20", persistent = false, info = "audit-stamp")
  public void fire() {
    runner.run(FRONT, () -> stamping.run(Chain.FRONT));
    runner.run(CORE, () -> stamping.run(Chain.CORE));
  }
}
