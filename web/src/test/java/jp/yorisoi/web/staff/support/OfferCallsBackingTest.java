package jp.yorisoi.web.staff.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.yorisoi.ejb.kernel.BookingNumber;
import jp.yorisoi.ejb.support.AttendanceMark;
import jp.yorisoi.ejb.support.Attendee;
import jp.yorisoi.ejb.support.BookingView;
import jp.yorisoi.ejb.support.LineView;
import jp.yorisoi.ejb.support.SessionView;
import jp.yorisoi.ejb.support.WaitingDesk;
import jp.yorisoi.web.shell.Beans;
import jp.yorisoi.web.shell.Exchange;
import jp.yorisoi.web.shell.SentExchange;
import org.junit.jupiter.api.Test;

class OfferCallsBackingTest {
  private static final BookingNumber NUMBER = BookingNumber.of(12345678);
  private static final LocalDateTime DAY = LocalDateTime.of(2026, 12, 1, 10, 0);
  private final List<BookingNumber> told = new ArrayList<>();

  @Test
  void a_call_stands_with_its_end_and_goes_when_it_was_made() {
    OfferCallsBacking page = asked(SentExchange.asked());
    assertThat(page.getCalls()).singleElement();
    assertThat(page.getCalls().get(0).line().held()).isEqualTo("11月30日（月） 10:00");
    assertThat(page.getCalls().get(0).day()).isEqualTo("12月1日（火）");
    OfferCallsBacking after = asked(SentExchange.sent("number", NUMBER.value(), "go", "told"));
    assertThat(after.isDone()).isTrue();
    assertThat(after.getCalls()).isEmpty();
  }

  @Test
  void opening_an_address_or_an_old_form_tells_nobody() {
    asked(SentExchange.asked("number", NUMBER.value(), "go", "told"));
    assertThat(asked(SentExchange.stale("number", NUMBER.value())).getNotice()).contains("もう一度");
    assertThat(asked(SentExchange.sent("number", "x")).getNotice()).contains("もう一度");
    assertThat(told).isEmpty();
  }

  @Test
  void the_second_of_two_who_call_is_told() {
    asked(SentExchange.sent("number", NUMBER.value()));
    assertThat(asked(SentExchange.sent("number", NUMBER.value())).getNotice()).contains("もう知らせた");
  }

  private OfferCallsBacking asked(Exchange exchange) {
    OfferCallsBacking page = Beans.with(new OfferCallsBacking(), new Line(), new Slots(), exchange);
    page.act();
    return page;
  }

  private static SessionView session() {
    return new SessionView(7, "k", "p", DAY, DAY.plusHours(2), DAY, DAY, 8, 0, false);
  }

  private final class Line extends WaitingDesk {
    @Override
    public List<BookingView> calls() {
      LineView line = new LineView(LineView.Standing.OFFERED, 0, 0, 5, List.of(), DAY.minusDays(1));
      Attendee attendee =
          new Attendee(
              Attendee.BookedFor.SELF, "マツ ヒト", "0854001234", Set.of(), Attendee.Reminder.PHONE);
      BookingView call =
          new BookingView(
              NUMBER,
              session(),
              attendee,
              BookingView.Channel.ONLINE,
              false,
              true,
              AttendanceMark.NONE,
              "id",
              line);
      return told.contains(NUMBER) ? List.of() : List.of(call);
    }

    @Override
    public boolean called(BookingNumber number) {
      boolean first = !told.contains(number);
      told.add(number);
      return first;
    }
  }

  private static final class Slots extends SlotReader {
    @Override
    public Optional<SlotShown> byId(String id) {
      return Optional.of(new SlotShown(session(), "はじめて", "公民館", false, true));
    }
  }
}
