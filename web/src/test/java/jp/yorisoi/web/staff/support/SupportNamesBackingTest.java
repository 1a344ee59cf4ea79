package jp.yorisoi.web.staff.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.yorisoi.ejb.kernel.BookingNumber;
import jp.yorisoi.ejb.support.AttendanceMark;
import jp.yorisoi.ejb.support.Attendee;
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

  @Test
  void who_asked_for_it_stands_on_the_list_by_number_only() {
    SupportNamesBacking.Name line = asked("session", "9").getNames().get(0);
    assertThat(line.unlisted()).isTrue();
    assertThat(line.number()).isEqualTo(NUMBER.value());
    assertThat(line.kana()).isEqualTo("非表示");
    assertThat(line.phone()).isEqualTo("非表示");
  }

  @Test
  void a_name_is_not_opened_by_an_address_alone() {
    assertThat(asked("session", "9", "number", NUMBER.value(), "go", "open").getOpened()).isNull();
  }

  private static BookingView unlistedLine() {
    return new BookingView(
        NUMBER,
        null,
        new Attendee(Attendee.BookedFor.SELF, "", "", Set.of(), Attendee.Reminder.PHONE, true),
        BookingView.Channel.ONLINE,
        false,
        true,
        AttendanceMark.NONE);
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
      return sessionId == 9 ? List.of(unlistedLine()) : List.of();
    }

    @Override
    public Optional<Long> sessionOf(BookingNumber number) {
      return Optional.of(7L);
    }
  }
}
