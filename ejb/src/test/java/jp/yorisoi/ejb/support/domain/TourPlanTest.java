package jp.yorisoi.ejb.support.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yorisoi.ejb.support.domain.TourObstacle.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TourPlanTest {
  private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);
  private static final Duration BETWEEN = Duration.ofMinutes(30);
  private static final List<Resource> CITY =
      List.of(
          new Resource("car", "vehicle", "", BETWEEN),
          new Resource("ueda", "driver", "", Duration.ZERO),
          new Resource("sato", "helper", "", Duration.ZERO),
          new Resource("kit", "kit", "", Duration.ZERO));
  private static final Map<String, String> GROUPS =
      Map.of("car", "vehicle", "ueda", "driver", "sato", "helper", "kit", "kit");
  private static final Map<String, Integer> NEEDED = Map.of("vehicle", 1, "driver", 1, "helper", 1);
  private static final PlaceHours HOURS =
      new PlaceHours(new PlaceHours.Span(LocalTime.of(9, 0), LocalTime.of(17, 0)), Map.of());

  private final List<PlannedSession> others = new ArrayList<>();
  private final List<Closure> closures = new ArrayList<>();
  private final List<Allocation> uses = new ArrayList<>();

  private TourPlan plan() {
    return new TourPlan(HOURS, closures, others, new ResourcePlan(CITY, uses), GROUPS);
  }

  private static TourWish wish(LocalDate day, TourStop... stops) {
    return new TourWish("vehicle-stop", day, List.of(stops), List.of("car", "ueda", "sato", "kit"));
  }

  private static TourStop stop(String place, String at, int travel) {
    return new TourStop(place, LocalTime.parse(at), 60, 4, travel, 20);
  }

  private static TourWish usual() {
    return wish(TUESDAY, stop("hirose", "10:00", 0), stop("fube", "11:30", 20));
  }

  private static Instant at(String time) {
    return TUESDAY.atTime(LocalTime.parse(time)).atZone(SchedulePlan.JAPAN).toInstant();
  }

  private static PlannedSession session(
      long id, String kind, String place, String time, SessionOrigin origin) {
    SupportSession session =
        new SupportSession(
            id, kind, place, at(time), at(time).plusSeconds(3600), at(time), at(time), 4, 0);
    return new PlannedSession(
        session, origin, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private List<Kind> kinds(TourWish wish) {
    return plan().obstacles(wish, NEEDED).stream().map(TourObstacle::kind).toList();
  }

  @Test
  void a_tour_nothing_is_in_the_way_of_takes_everybody_from_garage_to_garage() {
    TourPlan plan = plan();
    assertThat(plan.obstacles(usual(), NEEDED)).isEmpty();
    List<Allocation> taken = plan.take(usual(), List.of(7L, 8L));
    assertThat(taken)
        .containsExactly(
            new Allocation(7, "car", at("09:40"), at("11:00")),
            new Allocation(8, "car", at("11:00"), at("13:20")),
            new Allocation(7, "ueda", at("09:40"), at("11:00")),
            new Allocation(8, "ueda", at("11:00"), at("12:50")),
            new Allocation(7, "sato", at("09:40"), at("11:00")),
            new Allocation(8, "sato", at("11:00"), at("12:50")),
            new Allocation(7, "kit", at("09:40"), at("11:00")),
            new Allocation(8, "kit", at("11:00"), at("12:50")));
  }

  /** The vehicle is away from 9:40 to 12:50, and 30 minutes more; the pause is no free time. */
  @ParameterizedTest
  @CsvSource({
    "sato, 09:00, 09:40, false",
    "sato, 09:00, 09:41, true",
    "sato, 11:05, 11:10, true",
    "sato, 12:49, 14:00, true",
    "sato, 12:50, 14:00, false",
    "car, 13:19, 14:00, true",
    "car, 13:20, 14:00, false"
  })
  void nobody_and_nothing_goes_along_who_is_elsewhere(
      String resource, String from, String until, boolean inTheWay) {
    others.add(session(98, "accompany", "another", from, SessionOrigin.PROGRAMME));
    others.add(session(99, "accompany", "city-hall", from, SessionOrigin.PROGRAMME));
    uses.add(new Allocation(99, resource, at(from), at(until)));
    List<TourObstacle> found = plan().obstacles(usual(), NEEDED);
    assertThat(found)
        .isEqualTo(
            inTheWay
                ? List.of(
                    new TourObstacle(Kind.ELSEWHERE, "city-hall", resource, Optional.of(at(from))))
                : List.of());
  }

  @ParameterizedTest
  @CsvSource({"11:20, 0", "11:19, 1", "10:59, 21", "09:00, 140"})
  void the_way_between_two_stops_needs_its_time(String second, int lacking) {
    List<TourObstacle> found =
        plan()
            .obstacles(wish(TUESDAY, stop("hirose", "10:00", 0), stop("fube", second, 20)), NEEDED);
    assertThat(found)
        .isEqualTo(
            lacking == 0
                ? List.of()
                : List.of(
                    new TourObstacle(Kind.TRAVEL_TOO_SHORT, "fube", String.valueOf(lacking))));
  }

  @Test
  void days_and_places_that_are_closed_are_said_once() {
    closures.add(new Closure("fube", TUESDAY, TUESDAY, "WORKS"));
    assertThat(plan().obstacles(usual(), NEEDED))
        .containsExactly(new TourObstacle(Kind.PLACE_CLOSED, "fube", "WORKS"));
    LocalDate newYear = LocalDate.of(2026, 12, 30);
    assertThat(kinds(wish(newYear, usual().stops().toArray(new TourStop[0]))))
        .containsExactly(Kind.NEW_YEAR);
    LocalDate labour = LocalDate.of(2026, 11, 23);
    assertThat(kinds(wish(labour, usual().stops().toArray(new TourStop[0]))))
        .containsExactly(Kind.HOLIDAY);
  }

  @Test
  void a_stop_is_within_the_hours_of_its_place_and_no_second_one_of_that_time() {
    assertThat(kinds(wish(TUESDAY, stop("hirose", "08:30", 0))))
        .containsExactly(Kind.OUTSIDE_HOURS);
    others.add(session(5, "vehicle-stop", "fube", "11:30", SessionOrigin.TOUR));
    assertThat(kinds(usual())).containsExactly(Kind.STOP_THERE);
    others.set(0, session(5, "first-steps", "fube", "11:30", SessionOrigin.PROGRAMME));
    assertThat(kinds(usual())).as("a class in the house").isEmpty();
  }

  @Test
  void what_the_kind_needs_goes_along() {
    TourWish alone = new TourWish("vehicle-stop", TUESDAY, usual().stops(), List.of("car", "kit"));
    assertThat(plan().obstacles(alone, NEEDED))
        .containsExactlyInAnyOrder(
            new TourObstacle(Kind.TOO_FEW, "", "driver"),
            new TourObstacle(Kind.TOO_FEW, "", "helper"));
  }

  @Test
  void the_vehicle_outside_leaves_the_rooms_of_the_place_to_classes() {
    SessionRule rule =
        new SessionRule(
            "first-steps",
            "fube",
            TUESDAY.getDayOfWeek(),
            java.util.Set.of(),
            LocalTime.of(11, 30),
            60,
            8);
    SeriesWish wish = new SeriesWish(rule, TUESDAY, TUESDAY, Optional.empty());
    PlannedSession stop = session(5, "vehicle-stop", "fube", "11:30", SessionOrigin.TOUR);
    assertThat(new SeriesPlan(HOURS, List.of(), List.of(stop)).obstacles(wish, TUESDAY, 0))
        .isEmpty();
    PlannedSession room = session(6, "maps", "fube", "11:30", SessionOrigin.PROGRAMME);
    assertThat(new SeriesPlan(HOURS, List.of(), List.of(room)).obstacles(wish, TUESDAY, 0))
        .hasSize(1);
  }

  @Test
  void a_stop_becomes_a_session_with_every_seat_free_that_opens_when_it_is_planned() {
    Instant now = at("08:00").minus(Duration.ofDays(5));
    TourWish tour = usual();
    SupportSession session =
        tour.session(tour.stops().get(1), new SessionLead(30, 1, LocalTime.of(17, 0)), now);
    assertThat(session)
        .isEqualTo(
            new SupportSession(
                0,
                "vehicle-stop",
                "fube",
                at("11:30"),
                at("12:30"),
                now,
                at("17:00").minus(Duration.ofDays(1)),
                4,
                0));
    assertThat(session.withId(7).id()).isEqualTo(7);
    assertThat(session.withId(7).withId(0)).isEqualTo(session);
  }
}
