package jp.yorisoi.integration.sync;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Duration;
import jp.yorisoi.ejb.intake.OnlineRequestFailure;
import jp.yorisoi.ejb.intake.OnlineRequestPort;
import jp.yorisoi.ejb.intake.StatusReport;
import jp.yorisoi.ejb.platform.outbox.Outbox;
import jp.yorisoi.ejb.platform.outbox.OutboxMessage;
import jp.yorisoi.policy.Chain;

/**
 * One run: the states of cases that wait in the outbox of {@code front}, in order per case. At
 * least once; the service takes each sequence number once. A message it refuses for good is parked
 * for staff.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OnlineRequestStatusDelivery {
  private static final System.Logger LOG =
      System.getLogger(OnlineRequestStatusDelivery.class.getName());
  private static final int BATCH = 20;

  /** A batch in which every call takes its longest time is done before its messages come back. */
  private static final Duration HOLD = Duration.ofMinutes(6);

  @Inject private Outbox outbox;
  @EJB private OnlineRequestPort service;

  /** For the container. */
  public OnlineRequestStatusDelivery() {}

  OnlineRequestStatusDelivery(Outbox outbox, OnlineRequestPort service) {
    this.outbox = outbox;
    this.service = service;
  }

  /**
   * Delivers what is due.
   *
   * @return how many were delivered, of how many
   */
  public String run() {
    int delivered = 0;
    var messages = outbox.claim(Chain.FRONT, StatusReport.TOPIC, BATCH, HOLD);
    for (OutboxMessage message : messages) {
      if (deliver(message)) {
        delivered++;
      }
    }
    return messages.isEmpty() ? "nothing" : "delivered=" + delivered + "/" + messages.size();
  }

  private boolean deliver(OutboxMessage message) {
    StatusReport status;
    try {
      status = StatusReport.fromJson(message.payload());
    } catch (IllegalArgumentException broken) {
      LOG.log(Level.WARNING, "status of " + message.orderingKey() + " cannot be read", broken);
      outbox.park(Chain.FRONT, message, "payload_not_of_the_form");
      return false;
    }
    try {
      service.publish(status);
      outbox.delivered(Chain.FRONT, message);
      return true;
    } catch (OnlineRequestFailure failure) {
      LOG.log(Level.INFO, "status of {0}: {1}", message.orderingKey(), failure.getMessage());
      settle(message, failure);
    } catch (EJBException failure) {
      LOG.log(Level.WARNING, "status of " + message.orderingKey() + " failed", failure);
      outbox.postpone(Chain.FRONT, message, "failed");
    }
    return false;
  }

  private void settle(OutboxMessage message, OnlineRequestFailure failure) {
    if (failure.kind() == OnlineRequestFailure.Kind.REFUSED) {
      outbox.park(Chain.FRONT, message, failure.getMessage());
    } else {
      outbox.postpone(Chain.FRONT, message, failure.getMessage());
    }
  }
}
