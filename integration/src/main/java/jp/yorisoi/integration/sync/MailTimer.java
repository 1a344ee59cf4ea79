package jp.yorisoi.integration.sync;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;
import jp.yorisoi.ejb.gate.GateDesk;
import jp.yorisoi.ejb.platform.job.Job;
import jp.yorisoi.ejb.platform.job.JobRunner;
import jp.yorisoi.integration.notice.MailReceiver;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.zone.Zone;

/** Sends waiting mails every three seconds, on one instance of the LGWAN zone. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class MailTimer {
  private static final Job MAIL = new Job("mail", Zone.LGWAN, Chain.FRONT, Duration.ofMinutes(15));

  @Inject private JobRunner runner;
  @Inject private OutboxDelivery delivery;
  @Inject private MailReceiver mail;

  /** Fires on every instance; the lease decides who works. */
  @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false, info = "mail")
  public void fire() {
    runner.run(
        MAIL,
        () ->
            delivery.run(
                Chain.FRONT,
                GateDesk.MAIL,
                message -> mail.send(message.messageId(), message.payload())));
  }
}
