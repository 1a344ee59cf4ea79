package jp.yorisoi.integration.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jp.yorisoi.ejb.intake.OnlineRequestFailure.Kind;
import jp.yorisoi.ejb.intake.StatusReport;
import jp.yorisoi.ejb.platform.outbox.Outbox;
import jp.yorisoi.ejb.platform.outbox.OutboxMessage;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.Chain;
import org.junit.jupiter.api.Test;

class OnlineRequestStatusDeliveryTest {
  private static final StatusReport STATUS =
      new StatusReport(
          "2026112200000001", 2, "20", "受け付けました", Instant.parse("2026-11-22T00:05:00Z"));

  private final ServiceInMemory service = new ServiceInMemory();
  private final OutboxInMemory outbox = new OutboxInMemory();
  private final OnlineRequestStatusDelivery delivery =
      new OnlineRequestStatusDelivery(outbox, service, new CallerContext());

  private static final class OutboxInMemory extends Outbox {
    final List<OutboxMessage> due = new ArrayList<>();
    final List<String> settled = new ArrayList<>();

    @Override
    public List<OutboxMessage> claim(Chain chain, String topic, int limit, Duration hold) {
      assertThat(topic).isEqualTo("online-request-status");
      List<OutboxMessage> first = due.subList(0, Math.min(limit, due.size()));
      List<OutboxMessage> claimed = List.copyOf(first);
      first.clear();
      return claimed;
    }

    @Override
    public void delivered(Chain chain, OutboxMessage message) {
      settled.add("delivered");
    }

    @Override
    public void postpone(Chain chain, OutboxMessage message, String reason) {
      settled.add("postponed");
    }

    @Override
    public void park(Chain chain, OutboxMessage message, String reason) {
      settled.add("parked");
    }
  }

  private void put(byte[] payload) {
    outbox.due.add(
        new OutboxMessage(1, StatusReport.TOPIC, "2611-000001-3", "id", payload, 1, "r"));
  }

  @Test
  void a_state_is_published_and_settled() {
    put(STATUS.toJson());
    assertThat(delivery.run()).isEqualTo("delivered=1/1");
    assertThat(service.published).containsExactly(STATUS);
    assertThat(outbox.settled).containsExactly("delivered");
    assertThat(delivery.run()).isEqualTo("nothing");
  }

  @Test
  void a_service_that_is_down_is_tried_again_later() {
    service.refusesStatus = Kind.UNAVAILABLE;
    put(STATUS.toJson());
    assertThat(delivery.run()).isEqualTo("delivered=0/1");
    assertThat(outbox.settled).containsExactly("postponed");
  }

  @Test
  void what_is_refused_for_good_or_cannot_be_read_is_parked_and_the_next_goes_on() {
    put("{".getBytes());
    put("{\"number\":5}".getBytes());
    put(STATUS.toJson());
    assertThat(delivery.run()).isEqualTo("delivered=1/3");
    service.refusesStatus = Kind.REFUSED;
    put(STATUS.toJson());
    delivery.run();
    assertThat(outbox.settled).containsExactly("parked", "parked", "delivered", "parked");
  }
}
