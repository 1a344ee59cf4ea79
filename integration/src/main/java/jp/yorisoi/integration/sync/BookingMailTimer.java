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
import jp.yorisoi.integration.notice.MailReceiver;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.zone.Zone;

/** Sends mails about bookings every five seconds, on one instance of the LGWAN zone. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class BookingMailTimer {
  private static final Job JOB =
      new Job("booking-mail", Zone.LGWAN, Chain.FRONT, Duration.ofMinutes(15));

  @Inject private JobRunner runner;
  @Inject private BookingNoticeDelivery delivery;
  @Inject private MailReceiver mail;

  /** Fires on every instance; the lease decides who works. */
  @Schedule(hour = "*", minute = "*", second = "1/5", persistent = false, info = "booking-mail")
  public void fire() {
    runner.run(JOB, () -> delivery.run(Reminder.MAIL, mail::send));
  }
}
