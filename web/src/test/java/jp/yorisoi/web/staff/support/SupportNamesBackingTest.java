package jp.yorisoi.web.staff.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.kernel.BookingNumber;
import jp.yorisoi.ejb.support.BookingView;
import jp.yorisoi.ejb.support.SessionView;
import jp.yorisoi.ejb.support.SupportDesk;
import jp.yorisoi.web.shell.Beans;
import jp.yorisoi.web.shell.SentExchange;
import org.junit.jupiter.api.Test;

class SupportNamesBackingTest {
  private static final BookingNumber NUMBER = BookingNumber.of(12345678);

  private static SupportNamesBacking asked(String... pairs) {
    SupportNamesBacking names =
        Beans.with(new SupportNamesBacking(), new Desk(), new Slots(), SentExchange.asked(pairs));
    names.act();
    return names;
  }

  @Test
  void a_booking_that_was_given_back_is_said_to_be() {
    assertThat(asked("number", NUMBER.value()).getNotice()).contains(NUMBER.value(), "取り消されたか");
  }

  @Test
  void the_list_alone_says_nothing() {
    assertThat(asked("session", "7").getNotice()).isNull();
    assertThat(asked("session", "8", "number", NUMBER.value()).getNotice()).isNull();
  }

  private static final class Slots extends SlotReader {
    @Override
    public Optional<SlotShown> byId(String id) {
      LocalDateTime day = LocalDateTime.of(2026, 12, 1, 10, 0);
      return id.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new SlotShown(
                  new SessionView(
                      Long.parseLong(id), "first-steps", "hall", day, day, day, 8, 3, true),
                  "はじめて",
                  "公民館",
                  false,
                  true));
    }
  }

  private static final class Desk extends SupportDesk {
    @Override
    public List<BookingView> nameList(long sessionId) {
      return List.of();
    }

    @Override
    public Optional<Long> sessionOf(BookingNumber number) {
      return Optional.of(7L);
    }
  }
}
