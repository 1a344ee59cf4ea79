package jp.yorisoi.ejb.support.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yorisoi.ejb.support.domain.ResourceHours.Use;
import org.junit.jupiter.api.Test;

class ResourceHoursTest {
  /** No holiday in its week. */
  private static final LocalDate MONDAY = LocalDate.parse("2027-04-05");

  private static final PlaceHours TWELVE =
      new PlaceHours(new PlaceHours.Span(LocalTime.of(9, 0), LocalTime.of(21, 0)), Map.of());

  private static Allocation use(long session, LocalDate day, int from, int minutes) {
    Instant begins = day.atTime(from, 0).atZone(SchedulePlan.JAPAN).toInstant();
    return new Allocation(session, "r", begins, begins.plus(Duration.ofMinutes(minutes)));
  }

  private static Use of(String home, List<Closure> closures, Allocation... uses) {
    return new ResourceHours(List.of(uses), TWELVE, closures).of("r", home, MONDAY);
  }

  @Test
  void a_week_stands_beside_the_mean_of_the_four_before_it_and_no_other() {
    Use use =
        of(
            "",
            List.of(),
            use(1, MONDAY, 10, 90),
            use(2, MONDAY.plusDays(6), 10, 60),
            use(3, MONDAY.minusDays(1), 10, 120),
            use(4, MONDAY.minusWeeks(4), 10, 120),
            use(5, MONDAY.minusWeeks(4).minusDays(1), 10, 600),
            use(6, MONDAY.plusWeeks(1), 10, 600));
    assertThat(use.used()).isEqualTo(Duration.ofMinutes(150));
    assertThat(use.sessions()).isEqualTo(2);
    assertThat(use.usedBefore()).isEqualTo(Duration.ofHours(1));
    assertThat(use.open()).as("what travels has no hours in the data").isEmpty();
    assertThat(use.percent()).isEmpty();
  }

  @Test
  void a_use_across_midnight_of_sunday_counts_in_each_week_as_long_as_it_lasts_there() {
    Use use = of("", List.of(), use(1, MONDAY.plusDays(6), 23, 180));
    assertThat(use.used()).isEqualTo(Duration.ofHours(1));
  }

  @Test
  void a_room_is_measured_by_the_hours_its_place_is_open() {
    assertThat(of("p", List.of(), use(1, MONDAY, 10, 21 * 60)).percent())
        .isEqualTo(Optional.of(25));
    Closure works = new Closure("p", MONDAY.plusDays(1), MONDAY.plusDays(2), "WORKS");
    Closure elsewhere = new Closure("q", MONDAY, MONDAY.plusDays(6), "WORKS");
    assertThat(of("p", List.of(works, elsewhere)).open()).contains(Duration.ofHours(60));
    Closure all = new Closure("p", MONDAY, MONDAY.plusDays(6), "WORKS");
    assertThat(of("p", List.of(all)).percent()).as("never open").isEmpty();
  }

  @Test
  void a_holiday_is_no_day_on_which_a_room_stands_empty() {
    LocalDate golden = LocalDate.parse("2027-05-03");
    assertThat(new ResourceHours(List.of(), TWELVE, List.of()).of("r", "p", golden).open())
        .as("3, 4 and 5 May")
        .contains(Duration.ofHours(48));
  }
}
