package jp.yorisoi.integration.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import jp.yorisoi.ejb.intake.OnlineRequestFailure.Kind;
import jp.yorisoi.ejb.intake.StatusReport;
import jp.yorisoi.policy.CallerContext;
import org.junit.jupiter.api.Test;

class OnlineRequestStatusDeliveryTest {
  private static final StatusReport STATUS =
      new StatusReport(
          "2026112200000001", 2, "20", "受け付けました", Instant.parse("2026-11-22T00:05:00Z"));

  private final ServiceInMemory service = new ServiceInMemory();
  private final OutboxInMemory outbox = new OutboxInMemory();
  private final CountsInMemory counts = new CountsInMemory();
  private final OnlineRequestStatusDelivery delivery =
      new OnlineRequestStatusDelivery(
          new OutboxDelivery(outbox, new CallerContext(), counts), service);

  private void put(String... payloads) {
    for (String payload : payloads) {
      outbox.put("case", payload.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String told() {
    return new String(STATUS.toJson(), StandardCharsets.UTF_8);
  }

  @Test
  void a_state_is_published_and_settled() {
    put(told());
    assertThat(delivery.run()).isEqualTo("delivered=1 of 1");
    assertThat(service.published).containsExactly(STATUS);
    assertThat(outbox.settled).containsExactly("case delivered");
    assertThat(delivery.run()).isEqualTo("delivered=0 of 0");
  }

  @Test
  void a_service_that_is_down_is_tried_again_later() {
    service.refusesStatus = Kind.UNAVAILABLE;
    put(told());
    assertThat(delivery.run()).isEqualTo("delivered=0 of 1");
    assertThat(outbox.settled).containsExactly("case postponed test");
  }

  @Test
  void what_is_refused_for_good_or_cannot_be_read_is_parked_and_the_next_goes_on() {
    put("{");
    put("{\"number\":5}");
    put(told());
    assertThat(delivery.run()).isEqualTo("delivered=1 of 3");
    service.refusesStatus = Kind.REFUSED;
    put(told());
    delivery.run();
    assertThat(outbox.settled)
        .containsExactly(
            "case parked payload_not_of_the_form",
            "case parked payload_not_of_the_form",
            "case delivered",
            "case parked test");
    assertThat(counts.counted)
        .as("what goes to the service is counted like all deliveries")
        .hasSize(4)
        .contains("DELIVERIES online-request-status delivered");
  }
}
