package jp.yorisoi.integration.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.support.Attendee.Reminder;
import jp.yorisoi.ejb.support.BookingNoticeDesk;
import jp.yorisoi.ejb.support.NoticeMessage;
import jp.yorisoi.policy.CallerContext;
import org.junit.jupiter.api.Test;

class BookingNoticeDeliveryTest {
  private final OutboxInMemory outbox = new OutboxInMemory();
  private final CountsInMemory counts = new CountsInMemory();
  private final List<String> sent = new ArrayList<>();
  private boolean quiet;

  private final BookingNoticeDelivery delivery =
      new BookingNoticeDelivery(
          new OutboxDelivery(outbox, new CallerContext(), counts),
          new BookingNoticeDesk() {
            @Override
            public boolean isQuiet() {
              return quiet;
            }

            @Override
            public Optional<String> needless(NoticeMessage message) {
              return "b".equals(message.booking())
                  ? Optional.of("booking_cancelled")
                  : Optional.empty();
            }
          });

  private void put(String booking) {
    String json =
        "{\"to\":\"%1$s@example.jp\",\"subject\":\"\",\"body\":\"text\",\"booking\":\"%1$s\",\"notAfter\":\"2026-12-22T01:00:00Z\"}";
    outbox.put(booking, json.formatted(booking).getBytes(StandardCharsets.UTF_8));
  }

  private String run() {
    return delivery.run(Reminder.MAIL, (id, message) -> sent.add(id + " " + message.to()));
  }

  @Test
  void nothing_is_sent_at_night_and_everything_in_the_morning() {
    put("a");
    quiet = true;
    assertThat(run()).isEqualTo("quiet");
    assertThat(sent).isEmpty();
    assertThat(outbox.settled).isEmpty();
    quiet = false;
    assertThat(run()).isEqualTo("delivered=1 of 1");
    assertThat(sent).containsExactly("a-m a@example.jp");
  }

  @Test
  void a_message_of_a_cancelled_booking_is_dropped_and_nobody_has_to_deal_with_it() {
    put("a");
    put("b");
    put("c");
    assertThat(run()).isEqualTo("delivered=2 of 3");
    assertThat(sent).containsExactly("a-m a@example.jp", "c-m c@example.jp");
    assertThat(outbox.settled)
        .containsExactly("a delivered", "b dropped booking_cancelled", "c delivered");
    assertThat(counts.counted).contains("DELIVERIES booking-mail dropped");
  }

  @Test
  void what_is_no_message_is_parked() {
    outbox.put("x", "{}".getBytes(StandardCharsets.UTF_8));
    run();
    assertThat(outbox.settled).containsExactly("x parked payload_not_of_the_form");
  }
}
