package jp.yorisoi.ejb.support.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.yorisoi.ejb.kernel.Hash;
import jp.yorisoi.ejb.support.domain.Obstacle.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesPlanTest {
  private static final String HERE = "yasugi-center";
  private static final PlaceHours HOURS =
      new PlaceHours(
          new PlaceHours.Span(LocalTime.of(9, 0), LocalTime.of(17, 0)),
          Map.of("night", new PlaceHours.Span(LocalTime.of(17, 0), LocalTime.of(21, 0))));
  private static final Hash TEACHER = Hash.of(new byte[] {1});

  private static SeriesWish wish(
      DayOfWeek weekday, String at, String from, String until, Integer... weeks) {
    return new SeriesWish(
        new SessionRule("first-steps", HERE, weekday, Set.of(weeks), LocalTime.parse(at), 90, 10),
        LocalDate.parse(from),
        LocalDate.parse(until),
        Optional.of(TEACHER));
  }

  private static PlannedSession other(
      String kind, String place, String starts, boolean cancelled, Hash teacher) {
    Instant at = Instant.parse(starts);
    return new PlannedSession(
        new SupportSession(
            9, kind, place, at, at.plusSeconds(3600), at, at, 8, 0, cancelled, SessionOffer.PLAIN),
        SessionOrigin.PROGRAMME,
        Optional.empty(),
        Optional.empty(),
        Optional.ofNullable(teacher));
  }

  private static List<Obstacle> only(
      SeriesWish wish, List<Closure> closures, PlannedSession... others) {
    List<PlannedDate> dates = new SeriesPlan(HOURS, closures, List.of(others)).dates(wish);
    assertThat(dates).hasSize(1);
    return dates.get(0).obstacles();
  }

  private static SeriesWish tuesday() {
    return wish(DayOfWeek.TUESDAY, "10:00", "2027-04-06", "2027-04-06");
  }

  @Test
  void every_day_of_the_rule_is_there_with_what_is_in_the_way() {
    List<PlannedDate> dates =
        new SeriesPlan(HOURS, List.of(), List.of())
            .dates(wish(DayOfWeek.MONDAY, "10:00", "2026-12-21", "2027-01-11"));
    assertThat(dates)
        .containsExactly(
            new PlannedDate(LocalDate.parse("2026-12-21"), List.of()),
            new PlannedDate(LocalDate.parse("2026-12-28"), List.of()),
            new PlannedDate(LocalDate.parse("2027-01-04"), List.of()),
            new PlannedDate(
                LocalDate.parse("2027-01-11"), List.of(new Obstacle(Kind.HOLIDAY, "成人の日"))));
  }

  @ParameterizedTest
  @CsvSource({
    "2027-04-06, 1",
    "2027-04-07, 1",
    "2027-04-13, 2",
    "2027-04-14, 2",
    "2027-04-28, 4",
    "2027-09-29, 5"
  })
  void a_week_of_the_month_has_seven_days_from_the_first_on(LocalDate day, int week) {
    for (int asked = 1; asked <= 5; asked++) {
      SessionRule rule =
          new SessionRule("k", "p", day.getDayOfWeek(), Set.of(asked), LocalTime.NOON, 60, 8);
      assertThat(SeriesPlan.meets(rule, day)).isEqualTo(asked == week);
    }
  }

  @Test
  void nothing_is_held_around_new_year_and_across_the_year_the_weeks_go_on() {
    List<PlannedDate> dates =
        new SeriesPlan(HOURS, List.of(), List.of())
            .dates(wish(DayOfWeek.TUESDAY, "10:00", "2026-12-22", "2027-01-05"));
    assertThat(dates).extracting(PlannedDate::free).containsExactly(true, false, true);
    assertThat(dates.get(1).obstacles()).containsExactly(new Obstacle(Kind.NEW_YEAR, ""));
  }

  @Test
  void the_last_day_counts_and_29_february_is_said() {
    List<PlannedDate> dates =
        new SeriesPlan(HOURS, List.of(), List.of())
            .dates(wish(DayOfWeek.TUESDAY, "10:00", "2028-02-22", "2028-02-29", 5));
    assertThat(dates).extracting(PlannedDate::day).containsExactly(LocalDate.parse("2028-02-29"));
    assertThat(dates.get(0).leapDay()).isTrue();
    assertThat(dates.get(0).free()).isTrue();
  }

  @Test
  void a_place_is_closed_from_the_first_to_the_last_day_and_another_is_not() {
    LocalDate day = LocalDate.parse("2027-04-06");
    assertThat(only(tuesday(), List.of(new Closure(HERE, day, day, "WORKS"))))
        .containsExactly(new Obstacle(Kind.PLACE_CLOSED, "WORKS"));
    assertThat(only(tuesday(), List.of(new Closure("other", day, day, "WORKS")))).isEmpty();
    assertThat(
            only(tuesday(), List.of(new Closure(HERE, day.plusDays(1), day.plusDays(9), "WORKS"))))
        .isEmpty();
  }

  @Test
  void another_class_there_at_that_time_is_in_the_way_and_one_that_ends_before_is_not() {
    // 10:00 to 11:30 in Japan is 01:00 to 02:30
    assertThat(only(tuesday(), List.of(), other("k", HERE, "2027-04-06T02:29:00Z", false, null)))
        .containsExactly(new Obstacle(Kind.PLACE_BUSY, "k"));
    assertThat(only(tuesday(), List.of(), other("k", HERE, "2027-04-06T02:30:00Z", false, null)))
        .isEmpty();
    assertThat(only(tuesday(), List.of(), other("k", HERE, "2027-04-06T00:00:00Z", false, null)))
        .isEmpty();
    assertThat(only(tuesday(), List.of(), other("k", "else", "2027-04-06T01:00:00Z", false, null)))
        .isEmpty();
  }

  @Test
  void who_teaches_is_not_in_two_places() {
    assertThat(
            only(tuesday(), List.of(), other("k", "else", "2027-04-06T01:30:00Z", false, TEACHER)))
        .containsExactly(new Obstacle(Kind.TEACHER_BUSY, "else"));
    assertThat(
            only(
                tuesday(),
                List.of(),
                other("k", "else", "2027-04-06T01:30:00Z", false, Hash.of(new byte[] {2}))))
        .isEmpty();
  }

  @Test
  void what_was_cancelled_leaves_its_place_free_but_its_own_slot_taken() {
    assertThat(only(tuesday(), List.of(), other("k", HERE, "2027-04-06T01:00:00Z", true, TEACHER)))
        .isEmpty();
    assertThat(
            only(
                tuesday(),
                List.of(),
                other("first-steps", HERE, "2027-04-06T01:00:00Z", true, null)))
        .as("the bookings of the cancelled class hang on it")
        .containsExactly(new Obstacle(Kind.CANCELLED_THERE, ""));
  }

  @Test
  void a_class_is_over_when_its_place_closes() {
    for (String at : List.of("8:59", "15:31", "23:00")) {
      SeriesWish wish =
          wish(DayOfWeek.TUESDAY, at.length() == 4 ? "0" + at : at, "2027-04-06", "2027-04-06");
      assertThat(only(wish, List.of())).containsExactly(new Obstacle(Kind.OUTSIDE_HOURS, ""));
    }
    assertThat(only(wish(DayOfWeek.TUESDAY, "15:30", "2027-04-06", "2027-04-06"), List.of()))
        .isEmpty();
    assertThat(HOURS.fit("night", LocalTime.of(19, 0), 90)).isTrue();
    assertThat(HOURS.fit("night", LocalTime.of(16, 0), 30)).isFalse();
  }

  @Test
  void the_programme_gives_way_to_closures_and_series_and_to_nothing_else() {
    SupportSession session = other("k", HERE, "2027-04-06T01:00:00Z", false, null).session();
    LocalDate day = LocalDate.parse("2027-04-06");
    PlannedSession same = other("x", HERE, "2027-04-06T01:30:00Z", false, null);
    PlannedSession series =
        new PlannedSession(
            same.session(),
            SessionOrigin.SERIES,
            Optional.of(1L),
            Optional.empty(),
            Optional.empty());
    assertThat(new Arranged(List.of(), List.of(same)).leaves(session)).isTrue();
    assertThat(new Arranged(List.of(), List.of(series)).leaves(session)).isFalse();
    assertThat(
            new Arranged(List.of(new Closure(HERE, day, day, "EVENT")), List.of()).leaves(session))
        .isFalse();
  }

  @Test
  void what_is_elsewhere_another_day_over_or_not_held_is_in_nobodys_way() {
    SupportSession session = other("k", HERE, "2027-04-06T01:00:00Z", false, null).session();
    LocalDate day = LocalDate.parse("2027-04-06");
    assertThat(
            new Arranged(
                    List.of(
                        new Closure("elsewhere", day, day, "EVENT"),
                        new Closure(HERE, day.plusDays(1), day.plusDays(2), "EVENT")),
                    List.of(
                        series("elsewhere", "2027-04-06T01:00:00Z", false),
                        series(HERE, "2027-04-06T00:00:00Z", false),
                        series(HERE, "2027-04-06T01:00:00Z", true)))
                .leaves(session))
        .isTrue();
  }

  private static PlannedSession series(String place, String starts, boolean cancelled) {
    return new PlannedSession(
        other("x", place, starts, cancelled, null).session(),
        SessionOrigin.SERIES,
        Optional.of(1L),
        Optional.empty(),
        Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({"2028-02-29, true", "2028-02-28, false", "2028-03-29, false", "2028-03-01, false"})
  void only_29_february_is_a_day_other_years_do_not_have(LocalDate day, boolean leap) {
    assertThat(new PlannedDate(day, List.of()).leapDay()).isEqualTo(leap);
  }
}
