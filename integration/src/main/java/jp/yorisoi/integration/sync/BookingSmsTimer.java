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
import jp.yorisoi.integration.sms.SmsSender;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.zone.Zone;

/** Sends short messages about bookings every five seconds, on one instance of the LGWAN zone. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class BookingSmsTimer {
  private static final Job JOB =
      new Job("booking-sms", Zone.LGWAN, Chain.FRONT, Duration.ofMinutes(15));

  @Inject private JobRunner runner;
  @Inject private BookingNoticeDelivery delivery;
  @Inject private SmsSender gateway;

  /** Fires on every instance; the lease decides who works. */
  @Schedule(hour = "*", minute = "*", second = "2/5", persistent = false, info = "booking-sms")
  public void fire() {
    runner.run(JOB, () -> delivery.run(Reminder.SMS, gateway::send));
  }
}
