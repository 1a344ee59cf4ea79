package jp.yorisoi.web.resident.support;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.catalogue.Texts;
import jp.yorisoi.ejb.kernel.BookingNumber;
import jp.yorisoi.ejb.support.AttendanceMark;
import jp.yorisoi.ejb.support.Attendee;
import jp.yorisoi.ejb.support.BookingOutcome;
import jp.yorisoi.ejb.support.BookingView;
import jp.yorisoi.ejb.support.CancelOutcome;
import jp.yorisoi.ejb.support.LineView;
import jp.yorisoi.ejb.support.MoveSeat;
import jp.yorisoi.ejb.support.MovingDesk;
import jp.yorisoi.ejb.support.OfferOutcome;
import jp.yorisoi.ejb.support.SessionView;
import jp.yorisoi.ejb.support.SupportDesk;
import jp.yorisoi.ejb.support.WaitingDesk;
import jp.yorisoi.ejb.support.open.OwnCalendar;
import jp.yorisoi.web.shell.Beans;
import jp.yorisoi.web.shell.Exchange;
import jp.yorisoi.web.shell.LanguageShown;
import jp.yorisoi.web.shell.SentExchange;
import org.junit.jupiter.api.Test;

class SupportOwnBackingTest {
  private static final String NUMBER = BookingNumber.of(4711).value();
  private static final String[] ALL = {"go", "calendar", "number", NUMBER, "pin", "123456"};
  private final List<String> files = new ArrayList<>();
  private boolean cancelled;
  private boolean movedOn;
  private LineView line;
  private int accepted;
  private OfferOutcome answer = OfferOutcome.ACCEPTED;
  private CancelOutcome given = CancelOutcome.CANCELLED;
  private SessionView own = aSession(1, "class", 3);
  private int guesses;
  private final List<Long> moves = new ArrayList<>();
  private final List<Long> offered = new ArrayList<>();
  private BookingOutcome outcome = new BookingOutcome.Booked(BookingNumber.of(4712), "654321");

  private SupportOwnBacking asked(Exchange exchange) {
    SupportMoveBacking move =
        Beans.with(
            new SupportMoveBacking(),
            new Desk(),
            new Moving(),
            new FewWords(offered),
            new Japanese(),
            exchange,
            Clock.fixed(Instant.parse("2026-11-26T00:00:00Z"), ZoneOffset.UTC));
    SupportOwnBacking backing =
        Beans.with(
            new SupportOwnBacking(),
            new Desk(),
            new Line(),
            move,
            new FewWords(offered),
            new Japanese(),
            exchange,
            new Calendar(),
            new Download(),
            Clock.fixed(Instant.parse("2026-11-26T00:00:00Z"), ZoneOffset.UTC));
    backing.act();
    return backing;
  }

  @Test
  void the_file_is_given_for_number_and_pin_in_a_form() {
    asked(SentExchange.sent(ALL));
    assertThat(files).containsExactly("id-of-calendar false JA");
  }

  @Test
  void after_cancelling_the_file_says_so() {
    cancelled = true;
    asked(SentExchange.sent(ALL));
    assertThat(files).containsExactly("id-of-calendar true JA");
    movedOn = true;
    asked(SentExchange.sent(ALL));
    assertThat(files).endsWith("id-of-calendar moved JA");
  }

  @Test
  void an_address_alone_gives_nothing_and_fills_in_nothing() {
    SupportOwnBacking backing = asked(SentExchange.asked(ALL));
    assertThat(files).isEmpty();
    assertThat(backing.getPart()).isEqualTo("ask");
    assertThat(backing.getNumber()).isEmpty();
    assertThat(backing.getPin()).isEmpty();
  }

  @Test
  void a_form_of_somebody_else_gives_nothing() {
    asked(SentExchange.stale(ALL));
    assertThat(files).isEmpty();
  }

  @Test
  void a_wrong_pin_gets_the_form_again_and_no_file() {
    SupportOwnBacking backing =
        asked(SentExchange.sent("go", "calendar", "number", NUMBER, "pin", "000000"));
    assertThat(files).isEmpty();
    assertThat(backing.getPart()).isEqualTo("ask");
    assertThat(backing.getNotice()).isEqualTo(Texts.of(Language.JA).get("support.not_found"));
  }

  @Test
  void looking_alone_gives_no_file() {
    asked(SentExchange.sent("go", "find", "number", NUMBER, "pin", "123456"));
    assertThat(files).isEmpty();
  }

  @Test
  void who_waits_sees_the_place_and_why() {
    line = new LineView(LineView.Standing.WAITING, 2, 7, 4, List.of("first_time", "far"), null);
    SupportOwnBacking page =
        asked(SentExchange.sent("go", "find", "number", NUMBER, "pin", "123456"));
    assertThat(page.getPart()).isEqualTo("place");
    assertThat(page.getPlaceWords()).isEqualTo("7人のうち2番目");
    assertThat(page.getPlaceReason()).contains("4点", "教室に来るのは初めて + 会場まで30分より長くかかる");
  }

  @Test
  void an_offer_is_taken_by_the_button_and_never_by_an_address() {
    LocalDateTime until = LocalDateTime.of(2026, 12, 1, 9, 5);
    line = new LineView(LineView.Standing.OFFERED, 0, 7, 4, List.of(), until);
    String[] accept = {"go", "accept", "number", NUMBER, "pin", "123456"};
    asked(SentExchange.asked(accept));
    asked(SentExchange.stale(accept));
    assertThat(accepted).isZero();
    SupportOwnBacking page = asked(SentExchange.sent(accept));
    assertThat(accepted).isEqualTo(1);
    assertThat(page.getPart()).isEqualTo("answered");
    assertThat(page.getAnswer()).isEqualTo("席を受けました。予約できています。");
  }

  @Test
  void after_an_offer_that_is_over_one_waits_again_or_books_as_the_session_allows() {
    answer = OfferOutcome.EXPIRED;
    line = new LineView(LineView.Standing.EXPIRED, 0, 0, 0, List.of(), null);
    own = left(0, false, true);
    assertThat(pressed("accept").getAgain()).isEqualTo("wait");
    assertThat(pressed("find").getAgain()).isEqualTo("wait");
    own = left(1, true, false);
    assertThat(pressed("accept").getAgain()).isEqualTo("book");
    own = left(0, false, false);
    assertThat(pressed("accept").getAgain()).isEmpty();
    line = new LineView(LineView.Standing.WAITING, 1, 1, 0, List.of(), null);
    own = left(0, false, true);
    assertThat(pressed("find").getAgain()).as("still waits").isEmpty();
  }

  @Test
  void a_number_that_is_unknown_leads_back_to_the_form_and_who_is_late_to_the_telephone() {
    answer = OfferOutcome.NOT_FOUND;
    assertThat(pressed("accept").isUnknown()).isTrue();
    given = CancelOutcome.NOT_FOUND;
    assertThat(pressed("cancel").isUnknown()).isTrue();
    assertThat(pressed("cancel").isLate()).isFalse();
    given = CancelOutcome.TOO_LATE;
    assertThat(pressed("cancel").isLate()).isTrue();
    assertThat(pressed("cancel").isUnknown()).isFalse();
  }

  @Test
  void who_can_only_cancel_by_telephone_is_told_so_until_it_begins() {
    given = CancelOutcome.TOO_LATE;
    assertThat(pressed("find").isOver()).isTrue();
    given = CancelOutcome.CANCELLED;
    assertThat(pressed("find").isOver()).isFalse();
    cancelled = true;
    assertThat(pressed("find").isOver()).as("given back").isFalse();
  }

  private SupportOwnBacking pressed(String button) {
    return asked(SentExchange.sent("go", button, "number", NUMBER, "pin", "123456"));
  }

  private static SessionView left(int seats, boolean bookable, boolean waitable) {
    return aSession(1, "class", seats, bookable, false, waitable);
  }

  @Test
  void other_days_of_the_kind_with_a_seat_left_are_offered() {
    SupportOwnBacking page =
        asked(SentExchange.sent("go", "move", "number", NUMBER, "pin", "123456"));
    assertThat(page.getPart()).isEqualTo("move");
    assertThat(offered).containsExactly(2L);
    assertThat(moves).isEmpty();
  }

  @Test
  void a_booking_is_moved_by_the_button_and_never_by_an_address() {
    String[] take = {"go", "take", "to", "2", "number", NUMBER, "pin", "123456"};
    asked(SentExchange.asked(take));
    asked(SentExchange.stale(take));
    assertThat(moves).isEmpty();
    assertThat(asked(SentExchange.sent(take)).getPart()).isEqualTo("moved");
    assertThat(moves).containsExactly(2L);
  }

  @Test
  void without_a_day_or_a_seat_the_days_are_offered_again_and_nothing_is_lost() {
    String[] nothing = {"go", "take", "number", NUMBER, "pin", "123456"};
    assertThat(asked(SentExchange.sent(nothing)).getPart()).isEqualTo("move");
    assertThat(moves).isEmpty();
    outcome = new BookingOutcome.Refused(BookingOutcome.Reason.FULL);
    String[] full = {"go", "take", "to", "2", "number", NUMBER, "pin", "123456"};
    assertThat(asked(SentExchange.sent(full)).getPart()).isEqualTo("move");
  }

  @Test
  void a_wrong_pin_at_moving_is_one_guess_and_not_two() {
    SupportOwnBacking page =
        asked(SentExchange.sent("go", "take", "to", "2", "number", NUMBER, "pin", "000000"));
    assertThat(guesses).isEqualTo(1);
    assertThat(page.getPart()).isEqualTo("ask");
    assertThat(page.getNotice()).isEqualTo(Texts.of(Language.JA).get("support.not_found"));
  }

  @Test
  void what_was_given_back_is_not_moved() {
    cancelled = true;
    SupportOwnBacking page =
        asked(SentExchange.sent("go", "move", "number", NUMBER, "pin", "123456"));
    assertThat(page.getPart()).isEqualTo("found");
    assertThat(page.isMovable()).isFalse();
  }

  @Test
  void the_old_number_of_a_booking_that_was_moved_says_so_and_how_to_go_on() {
    String[] find = {"go", "find", "number", NUMBER, "pin", "123456"};
    assertThat(asked(SentExchange.sent(find)).getHeading()).isEqualTo("support.own_found");
    cancelled = true;
    assertThat(asked(SentExchange.sent(find)).getHeading()).isEqualTo("support.own_cancelled");
    movedOn = true;
    assertThat(asked(SentExchange.sent(find)).getHeading()).isEqualTo("support.own_moved");
    assertThat(asked(SentExchange.sent(find)).isMovable()).isFalse();
  }

  @Test
  void who_cancels_the_old_number_in_an_old_tab_reads_that_it_was_moved() {
    String[] cancel = {"go", "cancel", "number", NUMBER, "pin", "123456"};
    cancelled = true;
    assertThat(asked(SentExchange.sent(cancel)).getResult())
        .isEqualTo(Texts.of(Language.JA).get("support.cancel.already_cancelled"));
    movedOn = true;
    SupportOwnBacking page = asked(SentExchange.sent(cancel));
    assertThat(page.getPart()).isEqualTo("found");
    assertThat(page.getHeading()).isEqualTo("support.own_moved");
  }

  @Test
  void until_when_a_seat_is_held_is_said_in_words() {
    LocalDateTime until = LocalDateTime.of(2026, 12, 1, 9, 5);
    line = new LineView(LineView.Standing.OFFERED, 0, 7, 0, List.of(), until);
    SupportOwnBacking page =
        asked(SentExchange.sent("go", "find", "number", NUMBER, "pin", "123456"));
    assertThat(page.getOfferUntil()).contains("12月1日", "9時");
    assertThat(page.getPlaceReason()).startsWith("0点");
  }

  @Test
  void whose_stop_is_not_made_is_told_which_and_that_another_seat_is_held() {
    LocalDateTime stop = LocalDateTime.of(2026, 12, 1, 9, 30);
    SessionView off =
        new SessionView(
            8, "vehicle-stop", "hida-center", stop, stop.plusHours(1), stop, stop, 4, 4, false);
    line =
        new LineView(LineView.Standing.OFFERED, 0, 0, 0, List.of(), stop.plusDays(1), off, false);
    SupportOwnBacking page =
        asked(SentExchange.sent("go", "find", "number", NUMBER, "pin", "123456"));
    assertThat(page.isMoved()).isTrue();
    assertThat(page.getMovedText()).contains("安来交流センター", "中止", "取ってあります");
    line = new LineView(LineView.Standing.OFFERED, 0, 0, 0, List.of(), stop);
    assertThat(asked(SentExchange.sent("go", "find", "number", NUMBER, "pin", "123456")).isMoved())
        .isFalse();
  }

  private final class Line extends WaitingDesk {
    @Override
    public OfferOutcome accept(String number, String pin) {
      accepted++;
      return answer;
    }
  }

  private final class Moving extends MovingDesk {
    @Override
    public Optional<BookingOutcome> moveOwn(String number, String pin, MoveSeat wish) {
      guesses++;
      if (!"123456".equals(pin)) {
        return Optional.empty();
      }
      moves.add(wish.sessionId());
      return Optional.of(outcome);
    }
  }

  private static SessionView aSession(long id, String kind, int seats) {
    return aSession(id, kind, seats, seats < 8, seats == 8, false);
  }

  private static SessionView aSession(
      long id, String kind, int seats, boolean bookable, boolean off, boolean waitable) {
    LocalDateTime day = LocalDateTime.of(2026, 12, 1, 10, 0);
    LocalDateTime ends = day.plusHours(2);
    return new SessionView(
        id, kind, "hall", day, ends, day, day, 8, seats, bookable, off, waitable, true, Set.of());
  }

  private static final class Japanese extends LanguageShown {}

  private final class Desk extends SupportDesk {
    @Override
    public CancelOutcome cancelOwn(String number, String pin) {
      return cancelled ? CancelOutcome.ALREADY_CANCELLED : given;
    }

    @Override
    public Optional<BookingView> lookUp(String number, String pin) {
      guesses++;
      return Optional.of(pin).filter("123456"::equals).map(right -> booking());
    }

    @Override
    public List<SessionView> sessions(LocalDate from, LocalDate until) {
      return List.of(
          aSession(1, "class", 3),
          aSession(2, "class", 3),
          aSession(3, "class", 8),
          aSession(4, "x", 3));
    }

    @Override
    public Optional<SessionView> session(long id) {
      return Optional.of(aSession(id, "class", 4));
    }
  }

  private BookingView booking() {
    return new BookingView(
        new BookingNumber(NUMBER),
        own,
        new Attendee(
            Attendee.BookedFor.SELF,
            "ヤスギ ハナコ",
            "0854000000",
            Set.of(),
            Attendee.Reminder.NONE,
            false),
        BookingView.Channel.ONLINE,
        cancelled,
        !cancelled && given != CancelOutcome.TOO_LATE,
        AttendanceMark.NONE,
        "id-of-calendar",
        line,
        movedOn);
  }

  private static final class Calendar extends OwnCalendar {
    @Override
    public byte[] file(String id, SessionView session, boolean struckOut, Language language) {
      return (id + " " + struckOut + " " + language).getBytes(UTF_8);
    }

    @Override
    public byte[] moved(String id, SessionView session, Language language) {
      return (id + " moved " + language).getBytes(UTF_8);
    }
  }

  private final class Download extends CalendarDownload {
    @Override
    public void send(byte[] file) {
      files.add(new String(file, UTF_8));
    }
  }
}
