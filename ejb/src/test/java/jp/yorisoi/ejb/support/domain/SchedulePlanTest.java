package jp.yorisoi.ejb.support.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SchedulePlanTest {
  private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");

  private static List<LocalDate> days(SessionRule rule, String from, String until) {
    return SchedulePlan.between(List.of(rule), LocalDate.parse(from), LocalDate.parse(until), NOW)
        .stream()
        .map(session -> LocalDate.ofInstant(session.startsAt(), SchedulePlan.JAPAN))
        .toList();
  }

  private static SessionRule on(DayOfWeek weekday, Integer... weeks) {
    return new SessionRule(
        "first-steps", "hirose-center", weekday, Set.of(weeks), LocalTime.of(10, 0), 90, 8);
  }

  @Test
  void holidays_and_new_year_are_left_out() {
    assertThat(days(on(DayOfWeek.MONDAY), "2026-11-23", "2027-01-12"))
        .doesNotContain(LocalDate.parse("2026-11-23"), LocalDate.parse("2027-01-11"))
        .contains(LocalDate.parse("2026-11-30"), LocalDate.parse("2027-01-04"));
    assertThat(days(on(DayOfWeek.SATURDAY), "2026-12-26", "2027-01-10"))
        .containsExactly(LocalDate.parse("2026-12-26"), LocalDate.parse("2027-01-09"));
    assertThat(days(on(DayOfWeek.SUNDAY), "2026-12-27", "2027-01-05"))
        .containsExactly(LocalDate.parse("2026-12-27"));
  }

  @Test
  void weeks_of_the_month_are_counted_by_weekday() {
    assertThat(days(on(DayOfWeek.WEDNESDAY, 2, 4), "2026-12-01", "2027-01-01"))
        .containsExactly(LocalDate.parse("2026-12-09"), LocalDate.parse("2026-12-23"));
  }

  @Test
  void bookings_close_on_the_eve_and_the_class_ends_after_its_minutes() {
    SupportSession session =
        SchedulePlan.between(
                List.of(on(DayOfWeek.SATURDAY)),
                LocalDate.parse("2026-11-28"),
                LocalDate.parse("2026-11-29"),
                NOW)
            .get(0);
    assertThat(session.startsAt()).isEqualTo("2026-11-28T01:00:00Z");
    assertThat(session.endsAt()).isEqualTo("2026-11-28T02:30:00Z");
    assertThat(session.closesAt()).isEqualTo("2026-11-27T08:15:00Z");
    assertThat(session.opensAt()).isEqualTo(NOW);
  }

  /** Also on a day that comes every four years only. */
  @Test
  void a_kind_opens_and_closes_so_many_days_before() {
    SessionRule rule =
        new SessionRule(
            "health-check",
            "hall",
            DayOfWeek.TUESDAY,
            Set.of(5),
            LocalTime.of(9, 0),
            120,
            20,
            new SessionLead(28, 7, LocalTime.of(12, 0)));
    SupportSession leap =
        SchedulePlan.between(
                List.of(rule), LocalDate.parse("2028-02-29"), LocalDate.parse("2028-03-01"), NOW)
            .get(0);
    assertThat(leap.startsAt()).isEqualTo("2028-02-29T00:00:00Z");
    assertThat(leap.opensAt()).isEqualTo("2028-01-31T15:00:00Z");
    assertThat(leap.closesAt()).isEqualTo("2028-02-22T03:00:00Z");
    Instant late = Instant.parse("2028-02-20T00:00:00Z");
    assertThat(
            SchedulePlan.between(
                    List.of(rule),
                    LocalDate.parse("2028-02-29"),
                    LocalDate.parse("2028-03-01"),
                    late)
                .get(0)
                .opensAt())
        .as("nothing opens before it is planned")
        .isEqualTo(late);
  }
}
