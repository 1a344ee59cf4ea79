package jp.yorisoi.web.resident.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.yorisoi.ejb.catalogue.Cities;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.catalogue.SupportProgramme;
import jp.yorisoi.ejb.catalogue.Texts;
import jp.yorisoi.ejb.kernel.AccessNeed;
import jp.yorisoi.ejb.kernel.BookingNumber;
import jp.yorisoi.ejb.support.BookSeat;
import jp.yorisoi.ejb.support.BookingOutcome;
import jp.yorisoi.ejb.support.SessionView;
import jp.yorisoi.ejb.support.SupportDesk;
import jp.yorisoi.ejb.support.WaitingDesk;
import jp.yorisoi.web.shell.Beans;
import jp.yorisoi.web.shell.Exchange;
import jp.yorisoi.web.shell.LanguageShown;
import jp.yorisoi.web.shell.OptionShown;
import jp.yorisoi.web.shell.SentExchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A full class and its waiting list, on the page that books. */
class SupportBookBackingTest {
  private static final String[] PERSON = {
    "session",
    "7",
    "bookedFor",
    "self",
    "kana",
    "ノギ ハナ",
    "phone",
    "0854000000",
    "reminder",
    "none",
    "line",
    "yes",
    "circumstances",
    "far"
  };
  private final List<BookSeat> waits = new ArrayList<>();
  private BookingOutcome.Reason reason = BookingOutcome.Reason.FULL;
  private boolean byLot;

  @Test
  void a_full_class_is_refused_and_leads_to_its_waiting_list() {
    SupportBookBacking page = asked(SentExchange.asked("session", "7"));
    assertThat(page.getRefusal().code()).isEqualTo("full");
    assertThat(page.isWaitingHelps()).isTrue();
  }

  @Test
  void a_class_that_is_closed_leads_to_no_waiting_list() {
    reason = BookingOutcome.Reason.CLOSED;
    SupportBookBacking page = asked(SentExchange.asked("session", "7", "line", "yes"));
    assertThat(page.getPart()).contains("refused");
    assertThat(page.isWaitingHelps()).isFalse();
  }

  /** A full class of yesterday is over, and one that opens next week is not closed. */
  @ParameterizedTest
  @EnumSource(
      value = BookingOutcome.Reason.class,
      names = {"FULL", "PAST", "DRAWING", "NOT_HELD", "NOT_YET", "CLOSED"})
  void the_page_says_what_the_rule_says_and_nothing_else(BookingOutcome.Reason says) {
    reason = says;
    SupportBookBacking opened = asked(SentExchange.asked("session", "7"));
    assertThat(opened.getRefusal().code()).isEqualTo(says.code());
    assertThat(opened.getRefusal().words())
        .isEqualTo(Texts.of(Language.JA).get("support.refused." + says.code()));
    assertThat(opened.getRefusal().opens())
        .isEqualTo(says == BookingOutcome.Reason.NOT_YET ? "予約は、12月1日（火） 午前0時から受け付けます。" : "");
    assertThat(opened.isWaitingHelps()).isEqualTo(says == BookingOutcome.Reason.FULL);
    SupportBookBacking checked = asked(SentExchange.sent(without("line", "confirm")));
    assertThat(checked.getRefusal().code())
        .as("before a page is checked for nothing")
        .isEqualTo(says.code());
  }

  private static String[] without(String field, String button) {
    List<String> sent = new ArrayList<>(List.of(with(button)));
    int at = sent.indexOf(field);
    sent.subList(at, at + 2).clear();
    return sent.toArray(String[]::new);
  }

  @Test
  void who_would_wait_is_asked_who_and_what_counts() {
    SupportBookBacking page = asked(SentExchange.asked("session", "7", "line", "yes"));
    assertThat(page.getPart()).contains("who");
    assertThat(page.getTitleKey()).isEqualTo("waiting.who_title");
    assertThat(page.getWish().getCounts().options()).hasSize(3);
    assertThat(page.getWish().getSaidOptions())
        .as("one question for the order and for help")
        .extracting(OptionShown::value)
        .startsWith("first_time", "no_phone", "far")
        .contains("wheelchair")
        .hasSize(3 + AccessNeed.values().length);
  }

  @Test
  void opening_an_address_never_joins_and_a_press_does_once_with_what_was_said() {
    asked(SentExchange.asked(with("book")));
    asked(SentExchange.stale(with("book")));
    asked(SentExchange.sent(with("confirm")));
    assertThat(waits).isEmpty();
    SupportBookBacking page = asked(SentExchange.sent(with("book")));
    assertThat(page.getPart()).contains("waits");
    assertThat(page.getTitleKey()).isEqualTo("waiting.done_title");
    assertThat(page.getWaiting().pin()).isEqualTo("123456");
    assertThat(waits).singleElement();
    assertThat(waits.get(0).waiting().orElseThrow().said()).containsExactly("far");
    assertThat(waits.get(0).undeclared()).isZero();
  }

  @Test
  void a_draw_asks_everybody_what_counts_and_never_says_booked() {
    byLot = true;
    SupportBookBacking page = asked(SentExchange.asked("session", "7"));
    assertThat(page.getPart()).contains("who");
    assertThat(page.isWaits()).isTrue();
    assertThat(page.getTitleKey()).isEqualTo("draw.who_title");
    SupportBookBacking entered = asked(SentExchange.sent(with("book")));
    assertThat(entered.getPart()).contains("entered");
    assertThat(entered.getTitleKey()).isEqualTo("draw.done_title");
    assertThat(entered.getEntered().pin()).isEqualTo("123456");
    assertThat(entered.getBooked()).isNull();
    assertThat(entered.getWaiting()).isNull();
  }

  @Test
  void what_counts_is_said_again_before_the_last_press() {
    SupportBookBacking page = asked(SentExchange.sent(with("confirm")));
    assertThat(page.getPart()).contains("confirm");
    assertThat(page.getWish().getCounts().words()).isEqualTo("会場まで30分より長くかかる");
  }

  private static String[] with(String button) {
    return Stream.concat(Stream.of(PERSON), Stream.of("go", button)).toArray(String[]::new);
  }

  private SupportBookBacking asked(Exchange exchange) {
    SupportBookBacking page =
        Beans.with(
            new SupportBookBacking(),
            new Desk(),
            new Line(),
            new Words(),
            new Reach(),
            SupportProgramme.of(Cities.read("yasugi")),
            new LanguageShown() {},
            exchange);
    page.act();
    return page;
  }

  private final class Line extends WaitingDesk {
    @Override
    public BookingOutcome waitFor(BookSeat wish) {
      waits.add(wish);
      return byLot
          ? new BookingOutcome.Entered(BookingNumber.of(4711), "123456")
          : new BookingOutcome.Waiting(BookingNumber.of(4711), "123456");
    }
  }

  private final class Desk extends SupportDesk {
    @Override
    public Optional<SessionView> session(long id) {
      LocalDateTime day = LocalDateTime.of(2026, 12, 1, 10, 0);
      return Optional.of(
          new SessionView(
              id,
              "k",
              "p",
              day,
              day.plusHours(2),
              day,
              day,
              8,
              byLot ? 8 : 0,
              byLot,
              false,
              reason == BookingOutcome.Reason.FULL && !byLot,
              true,
              Set.of(),
              byLot ? day : null,
              byLot,
              byLot ? null : reason));
    }
  }

  private static final class Reach extends ReachedBacking {
    @Override
    void start() {}

    @Override
    void finish() {}
  }

  private static final class Words extends SessionWords {
    @Override
    public SessionShown of(SessionView session) {
      return new SessionShown(
          session.id(),
          "k",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          List.of(),
          "",
          "",
          "",
          "12月1日（火） 午前0時",
          "",
          session.full(),
          session.bookable(),
          session.waitable(),
          "",
          session.byLot());
    }
  }
}
