package jp.yorisoi.integration.sync;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import jp.yorisoi.ejb.platform.job.Job;
import jp.yorisoi.ejb.platform.job.JobRunner;
import jp.yorisoi.ejb.support.WaitingDesk;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.zone.Zone;

/**
 * Goes through waiting lists on which an offer is over. Whoever does anything about such a session
 * finds it done; this is for sessions nobody does anything about.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class WaitingListTimer {
  private static final Job JOB =
      new Job("waiting-lists", Zone.LGWAN, Chain.FRONT, Duration.ofMinutes(2));

  @Inject private JobRunner runner;
  @EJB private WaitingDesk desk;

  /** Fires on every instance; the lease decides who works. */
  @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false, info = "waiting-lists")
  public void fire() {
    runner.run(JOB, this::settle);
  }

  private String settle() {
    List<Long> due = desk.due();
    due.forEach(desk::settle);
    return "settled=" + due.size();
  }
}
