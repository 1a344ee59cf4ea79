package jp.yorisoi.web.staff.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import jp.yorisoi.ejb.kernel.BookingNumber;
import jp.yorisoi.ejb.support.Attendance;
import jp.yorisoi.ejb.support.AttendanceMark;
import jp.yorisoi.ejb.support.BookSeat;
import jp.yorisoi.ejb.support.BookingOutcome;
import jp.yorisoi.ejb.support.MarkOutcome;
import jp.yorisoi.ejb.support.RestOutcome;
import jp.yorisoi.ejb.support.SessionDesk;
import jp.yorisoi.web.shell.Beans;
import jp.yorisoi.web.shell.Exchange;
import jp.yorisoi.web.shell.SentExchange;
import org.junit.jupiter.api.Test;

class AttendanceBackingTest {
  private static final String NUMBER = BookingNumber.of(4711).value();
  private static final AttendanceMark CAME =
      new AttendanceMark(Attendance.CAME, LocalDateTime.of(2026, 12, 1, 10, 3));

  private final List<String> asked = new ArrayList<>();
  private MarkOutcome outcome = new MarkOutcome(MarkOutcome.Code.RECORDED, CAME);
  private BookingOutcome seat = new BookingOutcome.Booked(BookingNumber.of(1), "123456");
  private BookSeat wish;

  private AttendanceBacking after(Exchange exchange) {
    AttendanceBacking page = Beans.with(new AttendanceBacking(), new Desk(), exchange);
    page.act();
    return page;
  }

  @Test
  void a_button_says_what_is_wanted_and_what_was_seen() {
    AttendanceBacking page =
        after(SentExchange.sent("number", NUMBER, "seen", "absent", "go", "came"));
    assertThat(asked).containsExactly(NUMBER + " ABSENT CAME");
    assertThat(page.isDone()).isTrue();
    assertThat(page.getNotice()).isEqualTo("「来た」にしました。");
  }

  @Test
  void the_second_of_two_reads_what_stands_and_that_nothing_was_written() {
    outcome = new MarkOutcome(MarkOutcome.Code.MEANWHILE, CAME);
    AttendanceBacking page =
        after(SentExchange.sent("number", NUMBER, "seen", "none", "go", "absent"));
    assertThat(page.isDone()).isFalse();
    assertThat(page.getNotice()).contains("10:03", "「来た」", "書いていません");
  }

  @Test
  void neither_an_address_nor_a_foreign_form_marks_anybody() {
    after(SentExchange.asked("number", NUMBER, "seen", "none", "go", "came"));
    AttendanceBacking stale =
        after(SentExchange.stale("number", NUMBER, "seen", "none", "go", "came"));
    assertThat(asked).isEmpty();
    assertThat(stale.getNotice()).contains("もう一度");
    assertThat(after(SentExchange.sent("number", NUMBER, "go", "return")).getNotice()).isNull();
  }

  @Test
  void the_rest_is_said_to_be_absent_only_by_its_own_button() {
    AttendanceBacking page = after(SentExchange.sent("session", "7", "go", "rest"));
    assertThat(asked).containsExactly("rest 7");
    assertThat(page.getNotice()).contains("3 人");
  }

  @Test
  void who_came_without_a_booking_is_added_by_name_and_no_number_is_shown() {
    AttendanceBacking page =
        after(SentExchange.sent("session", "7", "kana", "のぎ はな", "phone", "", "go", "walk-in"));
    assertThat(wish.sessionId()).isEqualTo(7);
    assertThat(wish.attendee().kana()).isEqualTo("ノギ ハナ");
    assertThat(page.getNotice()).doesNotContain("B-", "123456").contains("名簿に加え");
    assertThat(page.getForm().kana()).as("ready for the next").isEmpty();
  }

  @Test
  void what_is_wrong_or_refused_keeps_what_was_typed() {
    AttendanceBacking wrong =
        after(SentExchange.sent("session", "7", "kana", "乃木", "go", "walk-in"));
    assertThat(wish).isNull();
    assertThat(wrong.error("kana")).contains("カタカナ");
    assertThat(wrong.getForm().kana()).isEqualTo("乃木");
    seat = new BookingOutcome.Refused(BookingOutcome.Reason.FULL);
    AttendanceBacking full =
        after(SentExchange.sent("session", "7", "kana", "ノギ", "go", "walk-in"));
    assertThat(full.isDone()).isFalse();
    assertThat(full.getNotice()).contains("満席");
    assertThat(full.getForm().kana()).isEqualTo("ノギ");
  }

  @Test
  void every_answer_has_its_sentence() {
    for (MarkOutcome.Code code : MarkOutcome.Code.values()) {
      assertThat(AttendanceWords.of(new MarkOutcome(code, AttendanceMark.NONE))).endsWith("。");
      assertThat(AttendanceWords.of(new RestOutcome(code, 1))).endsWith("。");
    }
    for (BookingOutcome.Reason reason : BookingOutcome.Reason.values()) {
      assertThat(AttendanceWords.atTheDoor(new BookingOutcome.Refused(reason))).endsWith("。");
    }
  }

  private final class Desk extends SessionDesk {
    @Override
    public MarkOutcome mark(BookingNumber number, Attendance seen, Attendance wanted) {
      asked.add(number.value() + " " + seen + " " + wanted);
      return outcome;
    }

    @Override
    public RestOutcome markRest(long sessionId) {
      asked.add("rest " + sessionId);
      return new RestOutcome(MarkOutcome.Code.RECORDED, 3);
    }

    @Override
    public BookingOutcome walkIn(BookSeat one) {
      wish = one;
      return seat;
    }
  }
}
