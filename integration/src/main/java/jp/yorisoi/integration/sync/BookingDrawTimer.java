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
import jp.yorisoi.ejb.support.DrawDesk;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.zone.Zone;

/**
 * Draws the seats of sessions whose time has come. A draw is one transaction: a run that is stopped
 * in the middle has drawn nothing, and the next draws the same order with the same seed.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class BookingDrawTimer {
  private static final Job JOB =
      new Job("booking-draws", Zone.LGWAN, Chain.FRONT, Duration.ofMinutes(5));

  @Inject private JobRunner runner;
  @EJB private DrawDesk desk;

  /** Fires on every instance; the lease decides who works. */
  @Schedule(hour = "*", minute = "*", second = "5/20", persistent = false, info = "booking-draws")
  public void fire() {
    runner.run(JOB, this::draw);
  }

  private String draw() {
    List<Long> due = desk.due();
    due.forEach(desk::draw);
    return "drawn=" + due.size();
  }
}
