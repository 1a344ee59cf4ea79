package jp.yorisoi.integration.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import jp.yorisoi.ejb.platform.outbox.Outbox;
import jp.yorisoi.ejb.platform.outbox.OutboxMessage;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.metric.Counts;
import jp.yorisoi.policy.metric.Measure;

/**
 * Delivers what waits in an outbox: claim, hand over, settle, each by itself. One message that
 * fails does not hold those of other cases; those of its own case wait, so that order holds.
 */
@ApplicationScoped
public class OutboxDelivery {
  private static final System.Logger LOG = System.getLogger(OutboxDelivery.class.getName());
  private static final int BATCH = 50;

  /** For how long nobody else may take a message whose instance died on the way. */
  private static final Duration HOLD = Duration.ofSeconds(30);

  @Inject private Outbox outbox;
  @Inject private CallerContext context;
  @Inject private Counts counts;

  /** For the container. */
  public OutboxDelivery() {}

  OutboxDelivery(Outbox outbox, CallerContext context, Counts counts) {
    this.outbox = outbox;
    this.context = context;
    this.counts = counts;
  }

  /** Hands one message to its receiver. */
  @FunctionalInterface
  public interface Receiver {
    /**
     * Hands over.
     *
     * @param message the message, opened
     * @throws DeliveryFailure if the receiver did not take it
     */
    void take(OutboxMessage message) throws DeliveryFailure;
  }

  /**
   * Delivers what is due of a topic.
   *
   * @param chain schema of the outbox
   * @param topic topic
   * @param receiver where it goes
   * @return what came out, for the log of the job
   */
  public String run(Chain chain, String topic, Receiver receiver) {
    int tried = 0;
    int delivered = 0;
    // one at a time: what a run that dies had not begun is free at once
    List<OutboxMessage> due = outbox.claim(chain, topic, 1, HOLD);
    while (!due.isEmpty()) {
      OutboxMessage message = due.get(0);
      context.continueRequest(message.requestId());
      delivered += deliver(chain, message, receiver) ? 1 : 0;
      tried++;
      due = tried < BATCH ? outbox.claim(chain, topic, 1, HOLD) : List.of();
    }
    return "delivered=" + delivered + " of " + tried;
  }

  private boolean deliver(Chain chain, OutboxMessage message, Receiver receiver) {
    try {
      if (!message.isReadable()) {
        throw DeliveryFailure.forGood("message_unreadable", null);
      }
      receiver.take(message);
    } catch (DeliveryFailure failure) {
      LOG.log(
          failure.isNeedless() ? Level.INFO : Level.WARNING,
          "{0} of {1} not delivered (attempt {2}): {3}",
          message.topic(),
          message.orderingKey(),
          message.attempt(),
          failure.getMessage());
      settle(chain, message, failure);
      return false;
    } catch (RuntimeException broken) {
      LOG.log(Level.WARNING, message.topic() + " of " + message.orderingKey() + " failed", broken);
      counts.add(Measure.DELIVERIES, message.topic(), "later");
      outbox.postpone(chain, message, "failed_" + broken.getClass().getSimpleName());
      return false;
    }
    outbox.delivered(chain, message);
    counts.add(Measure.DELIVERIES, message.topic(), "delivered");
    LOG.log(Level.INFO, "{0} of {1} delivered", message.topic(), message.orderingKey());
    return true;
  }

  private void settle(Chain chain, OutboxMessage message, DeliveryFailure failure) {
    if (failure.isNeedless()) {
      counts.add(Measure.DELIVERIES, message.topic(), "dropped");
      outbox.drop(chain, message, failure.getMessage());
    } else if (failure.isForGood()) {
      counts.add(Measure.DELIVERIES, message.topic(), "parked");
      outbox.park(chain, message, failure.getMessage());
    } else {
      counts.add(Measure.DELIVERIES, message.topic(), "later");
      outbox.postpone(chain, message, failure.getMessage());
    }
  }
}
