package jp.yorisoi.ejb.support.domain;

import static jp.yorisoi.ejb.support.domain.Mark.ABSENT;
import static jp.yorisoi.ejb.support.domain.Mark.CAME;
import static jp.yorisoi.ejb.support.domain.Mark.NONE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MarkRuleTest {
  /** A Friday; the Monday after it is 勤労感謝の日. */
  private static final SupportSession FRIDAY = session("2026-11-20T10:00");

  private static SupportSession session(String start) {
    Instant starts = japan(start);
    return new SupportSession(
        1,
        "first-steps",
        "hirose-center",
        starts,
        starts.plusSeconds(5400),
        starts.minusSeconds(1_000_000),
        starts.minusSeconds(57_600),
        8,
        5);
  }

  private static Instant japan(String local) {
    return LocalDateTime.parse(local).atZone(SchedulePlan.JAPAN).toInstant();
  }

  private static MarkAnswer marked(Mark stands, Mark seen, Mark wanted) {
    MarkedSeat seat = new MarkedSeat(false, stands);
    return MarkRule.answer(FRIDAY, seat, seen, wanted, FRIDAY.startsAt());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-20T09:29:59, TOO_EARLY",
    "2026-11-20T09:30, RECORDED",
    "2026-11-20T11:30, RECORDED",
    "2026-11-22T12:00, RECORDED",
    "2026-11-24T23:59:59, RECORDED",
    "2026-11-25T00:00, TOO_LATE"
  })
  void people_are_marked_from_half_an_hour_before_until_the_end_of_the_next_working_day(
      String now, MarkAnswer answer) {
    MarkedSeat seat = new MarkedSeat(false, NONE);
    assertThat(MarkRule.answer(FRIDAY, seat, NONE, CAME, japan(now))).isEqualTo(answer);
  }

  @Test
  void the_list_of_a_class_before_new_year_is_open_until_the_office_has_been() {
    assertThat(MarkRule.closes(session("2026-12-28T10:00"))).isEqualTo(japan("2027-01-05T00:00"));
  }

  @Test
  void a_mark_is_set_and_changed_and_taken_back() {
    assertThat(marked(NONE, NONE, CAME)).isEqualTo(MarkAnswer.RECORDED);
    assertThat(marked(CAME, CAME, ABSENT)).isEqualTo(MarkAnswer.RECORDED);
    assertThat(marked(CAME, CAME, NONE)).isEqualTo(MarkAnswer.RECORDED);
  }

  @ParameterizedTest
  @EnumSource(Mark.class)
  void what_stands_there_already_is_not_written_twice(Mark seen) {
    assertThat(marked(CAME, seen, CAME)).isEqualTo(MarkAnswer.UNCHANGED);
  }

  @Test
  void the_second_of_two_does_not_write_over_what_they_have_not_seen() {
    assertThat(marked(CAME, NONE, ABSENT)).isEqualTo(MarkAnswer.MEANWHILE);
    assertThat(marked(ABSENT, CAME, NONE)).isEqualTo(MarkAnswer.MEANWHILE);
    assertThat(marked(NONE, CAME, ABSENT)).isEqualTo(MarkAnswer.MEANWHILE);
  }

  @Test
  void who_gave_the_seat_back_is_not_marked() {
    MarkedSeat seat = new MarkedSeat(true, NONE);
    assertThat(MarkRule.answer(FRIDAY, seat, NONE, CAME, FRIDAY.startsAt()))
        .isEqualTo(MarkAnswer.CANCELLED);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-20T09:00, 3, TOO_EARLY",
    "2026-11-20T11:29:59, 3, TOO_EARLY",
    "2026-11-20T11:30, 3, RECORDED",
    "2026-11-20T11:30, 0, UNCHANGED",
    "2026-11-24T23:59:59, 3, RECORDED",
    "2026-11-25T00:00, 3, TOO_LATE"
  })
  void all_who_are_left_are_absent_only_after_the_end(String now, int left, MarkAnswer answer) {
    assertThat(MarkRule.rest(FRIDAY, left, japan(now))).isEqualTo(answer);
  }
}
