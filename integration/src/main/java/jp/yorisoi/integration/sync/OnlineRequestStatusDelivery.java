package jp.yorisoi.integration.sync;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import jp.yorisoi.ejb.intake.OnlineRequestFailure;
import jp.yorisoi.ejb.intake.OnlineRequestPort;
import jp.yorisoi.ejb.intake.StatusReport;
import jp.yorisoi.ejb.platform.outbox.Outbox;
import jp.yorisoi.ejb.platform.outbox.OutboxMessage;
import jp.yorisoi.policy.CallerContext;
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

  /** For how long nobody else may take a message whose instance died on the way. */
  private static final Duration HOLD = Duration.ofSeconds(30);

  @Inject private Outbox outbox;
  @EJB private OnlineRequestPort service;
  @Inject private CallerContext context;

  /** For the container. */
  public OnlineRequestStatusDelivery() {}

  OnlineRequestStatusDelivery(Outbox outbox, OnlineRequestPort service, CallerContext context) {
    this.outbox = outbox;
    this.service = service;
    this.context = context;
  }

  /**
   * Delivers what is due.
   *
   * @return how many were delivered, of how many
   */
  public String run() {
    int tried = 0;
    int delivered = 0;
    // one at a time: what a run that dies had not begun is free at once
    List<OutboxMessage> due = outbox.claim(Chain.FRONT, StatusReport.TOPIC, 1, HOLD);
    while (!due.isEmpty()) {
      delivered += deliver(due.get(0)) ? 1 : 0;
      tried++;
      due = tried < BATCH ? outbox.claim(Chain.FRONT, StatusReport.TOPIC, 1, HOLD) : List.of();
    }
    return tried == 0 ? "nothing" : "delivered=" + delivered + "/" + tried;
  }

  private boolean deliver(OutboxMessage message) {
    context.continueRequest(message.requestId());
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
