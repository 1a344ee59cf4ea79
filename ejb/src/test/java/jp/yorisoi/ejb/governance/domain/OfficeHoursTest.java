package jp.yorisoi.ejb.governance.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeHoursTest {
  private static final OfficeHours HOURS =
      new OfficeHours(LocalTime.of(8, 30), LocalTime.of(17, 15));

  private static Instant japan(String time) {
    return LocalDateTime.parse(time).atZone(ZoneId.of("Asia/Tokyo")).toInstant();
  }

  private static boolean isClosed(String time) {
    Instant at = japan(time);
    return !HOURS.closed(at, at.plusSeconds(1)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-25T08:29:59, true, before the doors open on a Wednesday",
    "2026-11-25T08:30:00, false, the first second",
    "2026-11-25T17:14:59, false, the last second",
    "2026-11-25T17:15:00, true, the minute of closing is outside",
    "2026-11-21T10:00:00, true, a Saturday",
    "2026-11-23T10:00:00, true, 勤労感謝の日",
    "2026-12-28T10:00:00, false, the last day of the year at work",
    "2026-12-29T10:00:00, true, the closed days begin",
    "2027-01-03T10:00:00, true, the closed days end",
    "2027-01-04T10:00:00, false, the first day of the year at work",
  })
  void what_is_outside_of_office_hours(String time, boolean closed, String why) {
    assertThat(isClosed(time)).as(why).isEqualTo(closed);
  }

  @Test
  void a_weekend_is_one_stretch_from_friday_evening_to_monday_morning() {
    assertThat(HOURS.closed(japan("2026-11-27T12:00:00"), japan("2026-11-30T12:00:00")))
        .containsExactly(
            new OfficeHours.Window(japan("2026-11-27T17:15:00"), japan("2026-11-30T08:30:00")));
  }

  @Test
  void a_period_that_begins_and_ends_at_night_is_cut_there() {
    assertThat(HOURS.closed(japan("2026-11-25T03:00:00"), japan("2026-11-25T20:00:00")))
        .containsExactly(
            new OfficeHours.Window(japan("2026-11-25T03:00:00"), japan("2026-11-25T08:30:00")),
            new OfficeHours.Window(japan("2026-11-25T17:15:00"), japan("2026-11-25T20:00:00")));
  }

  @Test
  void the_office_is_never_closed_at_noon_of_a_working_day() {
    assertThat(HOURS.closed(japan("2026-11-25T09:00:00"), japan("2026-11-25T17:00:00"))).isEmpty();
  }
}
