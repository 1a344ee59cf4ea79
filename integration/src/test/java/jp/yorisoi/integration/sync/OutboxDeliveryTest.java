package jp.yorisoi.integration.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import jp.yorisoi.ejb.gate.GateDesk;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.zone.CrossingRefused;
import org.junit.jupiter.api.Test;

class OutboxDeliveryTest {
  private final OutboxInMemory outbox = new OutboxInMemory("a", "b", "c");
  private final CallerContext context = new CallerContext();
  private final List<String> taken = new ArrayList<>();
  private final CountsInMemory counts = new CountsInMemory();

  private String run(OutboxDelivery.Receiver receiver) {
    return new OutboxDelivery(outbox, context, counts).run(Chain.CORE, "topic", receiver);
  }

  @Test
  void messages_are_handed_over_in_order_under_the_request_that_caused_them() {
    String result = run(message -> taken.add(message.orderingKey() + " " + context.requestId()));
    assertThat(taken).containsExactly("a request-a", "b request-b", "c request-c");
    assertThat(outbox.settled).containsExactly("a delivered", "b delivered", "c delivered");
    assertThat(result).isEqualTo("delivered=3 of 3");
    assertThat(counts.counted).hasSize(3).containsOnly("DELIVERIES topic delivered");
  }

  @Test
  void one_that_fails_now_is_postponed_and_does_not_hold_the_others() {
    String result =
        run(
            message -> {
              if ("b".equals(message.orderingKey())) {
                throw DeliveryFailure.later("unreachable", null);
              }
            });
    assertThat(outbox.settled)
        .containsExactly("a delivered", "b postponed unreachable", "c delivered");
    assertThat(result).isEqualTo("delivered=2 of 3");
  }

  @Test
  void one_that_is_refused_for_good_is_parked() {
    run(
        message -> {
          if ("a".equals(message.orderingKey())) {
            throw DeliveryFailure.forGood("refused", null);
          }
        });
    assertThat(outbox.settled).containsExactly("a parked refused", "b delivered", "c delivered");
  }

  @Test
  void a_receiver_that_breaks_on_one_message_does_not_hold_the_others_either() {
    run(
        message -> {
          if ("a".equals(message.orderingKey())) {
            throw new IllegalStateException("broken");
          }
        });
    assertThat(outbox.settled)
        .containsExactly("a postponed failed_IllegalStateException", "b delivered", "c delivered");
  }

  @Test
  void one_that_cannot_be_read_is_parked_and_the_others_go_on() {
    OutboxInMemory unreadable = new OutboxInMemory();
    unreadable.put("a", null);
    unreadable.put("b", new byte[] {1});
    new OutboxDelivery(unreadable, context, counts)
        .run(Chain.CORE, "topic", message -> taken.add(message.orderingKey()));
    assertThat(taken).containsExactly("b");
    assertThat(unreadable.settled).containsExactly("a parked message_unreadable", "b delivered");
  }

  @Test
  void what_the_gate_refuses_is_parked_with_its_reason_and_the_others_are_published() {
    OutboxInMemory states = new OutboxInMemory();
    states.put("a", new byte[] {1});
    states.put("b", new byte[] {2});
    List<Integer> published = new ArrayList<>();
    GateDesk gate =
        new GateDesk() {
          @Override
          public void publish(byte[] state) {
            if (state[0] == 1) {
              throw new CrossingRefused("gate_too_large", "message");
            }
            published.add((int) state[0]);
          }
        };
    new StatusPublish(new OutboxDelivery(states, context, counts), gate).run();
    assertThat(published).containsExactly(2);
    assertThat(states.settled).containsExactly("a parked gate_too_large:message", "b delivered");
  }
}
