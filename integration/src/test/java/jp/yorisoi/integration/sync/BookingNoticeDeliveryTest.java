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
import jp.yorisoi.policy.setting.SettingMissing;
import org.junit.jupiter.api.Test;

class BookingNoticeDeliveryTest {
  private final OutboxInMemory outbox = new OutboxInMemory();
  private final CountsInMemory counts = new CountsInMemory();
  private final List<String> sent = new ArrayList<>();
  private final List<String> called = new ArrayList<>();
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

            @Override
            public boolean callInstead(String messageId, NoticeMessage message) {
              return message.instead().isPresent() && called.add(messageId);
            }
          });

  private void put(String booking) {
    String json =
        "{\"to\":\"%1$s@example.jp\",\"subject\":\"\",\"body\":\"text\",\"booking\":\"%1$s\",\"notAfter\":\"2026-12-22T01:00:00Z\"}";
    outbox.put(booking, json.formatted(booking).getBytes(StandardCharsets.UTF_8));
  }

  private void putPressing(String booking) {
    putCallable(booking, "SEAT_OFFERED", 1);
  }

  private void putCallable(String booking, String reason, int attempt) {
    String json =
        "{\"to\":\"0900\",\"subject\":\"\",\"body\":\"text\",\"booking\":\"\",\"call\":\"%1$s\","
            + "\"reason\":\"%2$s\",\"say\":\"席\",\"notAfter\":\"2026-12-22T01:00:00Z\"}";
    byte[] payload = json.formatted(booking, reason).getBytes(StandardCharsets.UTF_8);
    outbox.put(booking, payload, attempt);
  }

  private String refused(DeliveryFailure failure) {
    return delivery.run(
        Reminder.SMS,
        (id, message) -> {
          throw failure;
        });
  }

  @Test
  void what_a_way_refuses_for_good_is_told_by_a_call_and_keeps_nothing_behind_it_waiting() {
    putPressing("a");
    refused(DeliveryFailure.forGood("sms_refused_422", null));
    assertThat(called).containsExactly("a-m");
    assertThat(outbox.settled).containsExactly("a dropped called_instead sms_refused_422");
  }

  @Test
  void a_way_that_is_not_set_up_is_not_tried_again_but_told_by_a_call() {
    putPressing("a");
    put("nobody to call");
    delivery.run(
        Reminder.SMS,
        (id, message) -> {
          throw new SettingMissing("YORISOI_SMS_URL");
        });
    assertThat(called).containsExactly("a-m");
    assertThat(outbox.settled)
        .containsExactly("a dropped called_instead not_set_up", "nobody to call parked not_set_up");
  }

  @Test
  void news_that_cannot_wait_are_told_by_a_call_when_a_way_stays_away() {
    putCallable("early", "SEAT_OFFERED", 7);
    putCallable("late", "SESSION_CANCELLED", 8);
    putCallable("reminder", "REMINDER", 50);
    refused(DeliveryFailure.later("sms_http_503", null));
    assertThat(called).containsExactly("late-m");
    assertThat(outbox.settled)
        .containsExactly(
            "early postponed sms_http_503",
            "late dropped called_instead sms_http_503",
            "reminder postponed sms_http_503");
  }

  @Test
  void a_message_nobody_can_be_called_for_is_parked() {
    put("a");
    refused(DeliveryFailure.forGood("sms_refused_422", null));
    assertThat(outbox.settled).containsExactly("a parked sms_refused_422");
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
