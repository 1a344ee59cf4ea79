package jp.yorisoi.web.staff.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.yorisoi.ejb.kernel.AccessNeed;
import jp.yorisoi.ejb.kernel.BookingNumber;
import jp.yorisoi.ejb.support.Attendance;
import jp.yorisoi.ejb.support.AttendanceMark;
import jp.yorisoi.ejb.support.Attendee;
import jp.yorisoi.ejb.support.BookingView;
import jp.yorisoi.ejb.support.CancelOutcome;
import jp.yorisoi.ejb.support.FollowDesk;
import jp.yorisoi.ejb.support.LineView;
import jp.yorisoi.ejb.support.SessionDesk;
import jp.yorisoi.ejb.support.SessionHours;
import jp.yorisoi.ejb.support.SessionView;
import jp.yorisoi.ejb.support.SupportDesk;
import jp.yorisoi.ejb.support.WaitingDesk;
import jp.yorisoi.web.shell.Beans;
import jp.yorisoi.web.shell.SentExchange;
import org.junit.jupiter.api.Test;

class SupportNamesBackingTest {
  private static final BookingNumber NUMBER = BookingNumber.of(12345678);
  private static final BookingNumber MOVED = BookingNumber.of(4712);

  private static SupportNamesBacking asked(String... pairs) {
    SupportNamesBacking names =
        Beans.with(
            new SupportNamesBacking(),
            new Desk(),
            new Door(),
            new Follow(),
            new Slots(),
            new Line(),
            SentExchange.asked(pairs));
    names.act();
    return names;
  }

  @Test
  void a_booking_that_was_given_back_is_said_to_be() {
    assertThat(asked("number", NUMBER.value()).getNotice()).contains(NUMBER.value(), "取り消されたか");
    assertThat(asked("number", MOVED.value()).getNotice())
        .contains(MOVED.value(), "別の日", BookingNumber.of(4713).value());
  }

  @Test
  void who_waits_stands_with_points_reasons_and_the_end_of_the_offer() {
    SupportNamesBacking names = asked("session", "12", "number", NUMBER.value());
    assertThat(names.getNotice()).as("not said to be given back").isNull();
    WaitingShown one = names.getLine().get(0);
    assertThat(one.order()).isEqualTo("案内中");
    assertThat(one.points()).isEqualTo(5);
    assertThat(one.reasons()).isEqualTo("初めて、会場で手助け");
    assertThat(one.held()).isEqualTo("12月1日（火） 9:05");
    assertThat(one.offered()).isTrue();
    assertThat(one.name().phone()).isEqualTo("0854-00-1234");
    assertThat(one.name().needs()).as("as for who has a seat").isEqualTo("車いす");
  }

  @Test
  void the_list_alone_says_nothing() {
    assertThat(asked("session", "7").getNotice()).isNull();
    assertThat(asked("session", "8", "number", NUMBER.value()).getNotice()).isNull();
  }

  @Test
  void who_asked_for_it_stands_on_the_list_by_number_only() {
    NameShown line = asked("session", "9").getNames().get(0);
    assertThat(line.unlisted()).isTrue();
    assertThat(line.number()).isEqualTo(NUMBER.value());
    assertThat(line.kana()).isEqualTo("非表示");
    assertThat(line.phone()).isEqualTo("非表示");
  }

  @Test
  void an_agreement_is_not_taken_from_an_address_alone() {
    assertThat(
            asked("session", "9", "number", NUMBER.value(), "go", "agree", "follow", "yes")
                .getNotice())
        .isNull();
  }

  @Test
  void a_name_is_not_opened_by_an_address_alone() {
    assertThat(asked("session", "9", "number", NUMBER.value(), "go", "open").getOpened()).isNull();
  }

  @Test
  void who_stands_there_by_number_is_marked_by_it_and_never_named() {
    SupportNamesBacking names = asked("session", "9");
    NameShown line = names.getNames().get(0);
    assertThat(line.label()).isEqualTo(NUMBER.value());
    assertThat(names.isNext(line)).as("the keyboard is at it").isTrue();
  }

  @Test
  void the_keyboard_goes_on_to_the_next_nobody_has_marked() {
    SupportNamesBacking from = asked("session", "10");
    assertThat(from.getNames().stream().map(from::isNext)).containsExactly(true, false, false);
    assertThat(from.getUnmarked()).isEqualTo(2);
    String marked = from.getNames().get(1).number();
    SupportNamesBacking after = asked("session", "10", "number", marked);
    assertThat(after.getNames().stream().map(after::isNext)).containsExactly(false, false, true);
    assertThat(after.getNames().get(1).marked()).isEqualTo("来た 9:05");
  }

  @Test
  void the_keyboard_stays_where_something_is_asked() {
    SupportNamesBacking cancel =
        asked("session", "10", "number", BookingNumber.of(1).value(), "go", "cancel");
    assertThat(cancel.getNames()).noneMatch(cancel::isNext);
    SupportNamesBacking door = asked("session", "10", "go", "walk-in");
    assertThat(door.getNames()).noneMatch(door::isNext);
    SupportNamesBacking shut = asked("session", "11");
    assertThat(shut.getNames()).noneMatch(shut::isNext);
  }

  @Test
  void marking_somebody_gives_no_seat_back() {
    for (String go : List.of("came", "absent", "none", "rest", "walk-in", "")) {
      SupportNamesBacking names =
          Beans.with(
              new SupportNamesBacking(),
              new Desk(),
              new Follow(),
              new Door(),
              new Slots(),
              new Line(),
              SentExchange.sent("session", "10", "number", BookingNumber.of(1).value(), "go", go));
      names.act();
      assertThat(names.isDone()).as(go).isFalse();
    }
    SupportNamesBacking names =
        Beans.with(
            new SupportNamesBacking(),
            new Desk(),
            new Follow(),
            new Door(),
            new Slots(),
            new Line(),
            SentExchange.sent(
                "session", "10", "number", BookingNumber.of(1).value(), "go", "return"));
    names.act();
    assertThat(names.isDone()).isTrue();
  }

  private static BookingView line(int number, AttendanceMark mark) {
    return new BookingView(
        BookingNumber.of(number),
        null,
        new Attendee(
            Attendee.BookedFor.SELF, "ノギ ハナ", "0854000000", Set.of(), Attendee.Reminder.NONE),
        BookingView.Channel.ONLINE,
        false,
        true,
        mark,
        "");
  }

  private static List<BookingView> three() {
    AttendanceMark came = new AttendanceMark(Attendance.CAME, LocalDateTime.of(2026, 12, 1, 9, 5));
    return List.of(line(1, AttendanceMark.NONE), line(2, came), line(3, AttendanceMark.NONE));
  }

  private static BookingView unlistedLine() {
    return new BookingView(
        NUMBER,
        null,
        new Attendee(Attendee.BookedFor.SELF, "", "", Set.of(), Attendee.Reminder.PHONE, true),
        BookingView.Channel.ONLINE,
        false,
        true,
        AttendanceMark.NONE,
        "");
  }

  private static final class Door extends SessionDesk {
    @Override
    public Optional<SessionHours> hours(long sessionId) {
      LocalDateTime day = LocalDateTime.of(2026, 12, 1, 9, 30);
      return Optional.of(
          new SessionHours(day, day.plusDays(2), sessionId != 11, false, true, true));
    }
  }

  /** Number {@link #NUMBER} waits for a seat of session 12, and a seat is held. */
  private static final class Line extends WaitingDesk {
    @Override
    public List<BookingView> list(long sessionId) {
      LocalDateTime until = LocalDateTime.of(2026, 12, 1, 9, 5);
      LineView line =
          new LineView(
              LineView.Standing.OFFERED, 0, 1, 5, List.of("first_time", "access_need"), until);
      return sessionId == 12
          ? List.of(
              new BookingView(
                  NUMBER,
                  null,
                  new Attendee(
                      Attendee.BookedFor.SELF,
                      "マツ ヒト",
                      "0854001234",
                      Set.of(AccessNeed.WHEELCHAIR),
                      Attendee.Reminder.NONE),
                  BookingView.Channel.PHONE,
                  false,
                  true,
                  AttendanceMark.NONE,
                  "id",
                  line))
          : List.of();
    }
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
                      Long.parseLong(id), "first-steps", "hall", day, day, day, day, 8, 3, true),
                  "はじめて",
                  "公民館",
                  false,
                  true));
    }
  }

  /** Nobody has agreed to anything until it is said. */
  private static final class Follow extends FollowDesk {
    @Override
    public Set<String> agreed(List<String> numbers) {
      return Set.of();
    }

    @Override
    public Outcome agree(BookingNumber number, boolean agrees) {
      return agrees ? Outcome.NOT_COME : Outcome.NOTED;
    }
  }

  private static final class Desk extends SupportDesk {
    @Override
    public List<BookingView> nameList(long sessionId) {
      if (sessionId >= 10) {
        return three();
      }
      return sessionId == 9 ? List.of(unlistedLine()) : List.of();
    }

    @Override
    public CancelOutcome cancelForCaller(BookingNumber number) {
      return CancelOutcome.CANCELLED;
    }

    @Override
    public Optional<Long> sessionOf(BookingNumber number) {
      return Optional.of(7L);
    }

    @Override
    public Optional<BookingNumber> movedTo(BookingNumber number) {
      return number.equals(MOVED) ? Optional.of(BookingNumber.of(4713)) : Optional.empty();
    }
  }
}
