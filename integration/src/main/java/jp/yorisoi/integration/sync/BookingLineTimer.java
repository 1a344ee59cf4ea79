package jp.yorisoi.integration.sync;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;
import jp.yorisoi.ejb.platform.job.Job;
import jp.yorisoi.ejb.platform.job.JobRunner;
import jp.yorisoi.ejb.support.Attendee.Reminder;
import jp.yorisoi.integration.line.LineSender;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.zone.Zone;

/** Sends LINE messages about bookings every five seconds, on one instance of the LGWAN zone. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class BookingLineTimer {
  private static final Job JOB =
      new Job("booking-line", Zone.LGWAN, Chain.FRONT, Duration.ofMinutes(15));

  @Inject private JobRunner runner;
  @Inject private BookingNoticeDelivery delivery;
  @Inject private LineSender line;

  /** Fires on every instance; the lease decides who works. */
  @Schedule(hour = "*", minute = "*", second = "3/5", persistent = false, info = "booking-line")
  public void fire() {
    runner.run(JOB, () -> delivery.run(Reminder.LINE, line::send));
  }
}
