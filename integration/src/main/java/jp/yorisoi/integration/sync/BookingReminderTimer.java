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
import jp.yorisoi.ejb.support.BookingNoticeDesk;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.zone.Zone;

/** Puts the reminders of bookings that are due into the outbox, each minute. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class BookingReminderTimer {
  private static final Job JOB =
      new Job("booking-reminder", Zone.LGWAN, Chain.FRONT, Duration.ofMinutes(5));

  @Inject private JobRunner runner;
  @EJB private BookingNoticeDesk desk;

  /** Fires on every instance; the lease decides who works. */
  @Schedule(hour = "*", minute = "*", second = "20", persistent = false, info = "booking-reminder")
  public void fire() {
    runner.run(JOB, () -> "reminded=" + desk.remind());
  }
}
