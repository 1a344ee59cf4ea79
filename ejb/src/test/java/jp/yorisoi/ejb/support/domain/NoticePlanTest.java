package jp.yorisoi.ejb.support.domain;

import static jp.yorisoi.ejb.support.domain.NoticeKind.CONFIRMATION;
import static jp.yorisoi.ejb.support.domain.NoticeKind.REMINDER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class NoticePlanTest {
  private static final NoticePlan PLAN = new NoticePlan(LocalTime.of(10, 0), 4, 8);
  private static final Instant CLASS = japan("2026-12-20T10:00");

  private static Instant japan(String local) {
    return LocalDateTime.parse(local).atZone(SchedulePlan.JAPAN).toInstant();
  }

  @Test
  void whoever_books_for_tomorrow_is_told_once_and_earlier_twice() {
    assertThat(PLAN.sent(japan("2026-12-19T00:30"), CLASS)).containsExactly(CONFIRMATION);
    assertThat(PLAN.sent(japan("2026-12-18T23:30"), CLASS))
        .containsExactlyInAnyOrder(CONFIRMATION, REMINDER);
  }

  @Test
  void the_second_postcard_is_left_out_when_the_first_is_hardly_there_yet() {
    assertThat(PLAN.posted(japan("2026-12-08T12:00"), CLASS)).containsExactly(CONFIRMATION);
    assertThat(PLAN.posted(japan("2026-12-07T12:00"), CLASS))
        .containsExactlyInAnyOrder(CONFIRMATION, REMINDER);
  }

  @Test
  void reminders_go_out_on_the_eve_from_their_hour_on() {
    assertThat(PLAN.remindUntil(japan("2026-12-19T09:59"))).isEqualTo(japan("2026-12-20T00:00"));
    assertThat(PLAN.remindUntil(japan("2026-12-19T10:00"))).isEqualTo(japan("2026-12-21T00:00"));
  }

  @Test
  void a_postcard_needs_its_days() {
    assertThat(PLAN.comesTooLate(japan("2026-12-15T23:59"), CLASS)).isFalse();
    assertThat(PLAN.comesTooLate(japan("2026-12-16T00:00"), CLASS)).isTrue();
    assertThat(PLAN.postcardUntil(japan("2026-12-12T00:00"))).isAfter(CLASS);
    assertThat(PLAN.postcardUntil(japan("2026-12-11T23:59"))).isBeforeOrEqualTo(CLASS);
  }
}
