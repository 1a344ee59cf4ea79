package jp.yorisoi.ejb.support.tour;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yorisoi.ejb.catalogue.RouteStop;
import jp.yorisoi.ejb.catalogue.SupportResource;
import jp.yorisoi.ejb.catalogue.SupportRoute;
import jp.yorisoi.ejb.kernel.JapaneseDates;
import jp.yorisoi.ejb.support.domain.TourStop;
import jp.yorisoi.ejb.support.domain.TourWish;
import jp.yorisoi.ejb.support.plan.SeriesForm;
import jp.yorisoi.ejb.support.plan.SeriesForm.Problem;
import jp.yorisoi.ejb.support.plan.SeriesForm.Wrong;

/**
 * What the desk types about a tour.
 *
 * @param route id of the route
 * @param day the day as typed
 * @param stops every stop of the route, with what was typed about it
 * @param resources ids of the vehicle, people and kits that were ticked
 */
public record TourForm(String route, String day, List<Stop> stops, List<String> resources) {

  /**
   * A stop of the route.
   *
   * @param place id of the place
   * @param on whether the vehicle goes there on that day
   * @param at when it begins, as typed
   * @param minutes how long it stays, as typed
   * @param seats how many people can come, as typed
   */
  public record Stop(String place, boolean on, String at, String minutes, String seats) {}

  /** Takes copies. */
  public TourForm {
    stops = List.copyOf(stops);
    resources = List.copyOf(resources);
  }

  /**
   * The form as a route is usually driven.
   *
   * @param route the route
   * @return times and seats of the route, without a day, nobody and nothing ticked
   */
  public static TourForm usual(SupportRoute route) {
    return new TourForm(
        route.id(),
        "",
        route.stops().stream()
            .map(
                one ->
                    new Stop(
                        one.placeId(),
                        true,
                        one.at().toString(),
                        String.valueOf(one.minutes()),
                        String.valueOf(one.seats())))
            .toList(),
        List.of());
  }

  /**
   * Reads the form from the parameters of a request.
   *
   * @param sent values by name
   * @param route the route
   * @param travelling what can go along
   * @return what was typed
   */
  public static TourForm of(
      Map<String, String[]> sent, SupportRoute route, Collection<SupportResource> travelling) {
    return new TourForm(
        route.id(),
        first(sent, "day"),
        route.stops().stream()
            .map(RouteStop::placeId)
            .map(
                place ->
                    new Stop(
                        place,
                        !first(sent, "stop-" + place).isEmpty(),
                        first(sent, "at-" + place),
                        first(sent, "minutes-" + place),
                        first(sent, "seats-" + place)))
            .toList(),
        travelling.stream()
            .map(SupportResource::id)
            .filter(id -> !first(sent, "use-" + id).isEmpty())
            .toList());
  }

  private static String first(Map<String, String[]> sent, String name) {
    String[] values = sent.get(name);
    return values == null || values.length == 0 ? "" : values[0].strip();
  }

  /**
   * What must be put right before this can be looked at.
   *
   * @param today the day of planning
   * @return problems, none when it can be looked at
   */
  public List<Problem> problems(LocalDate today) {
    List<Problem> problems = new ArrayList<>();
    Optional<LocalDate> held = JapaneseDates.parse(day);
    add(problems, "day", held.isPresent(), Wrong.DAY);
    held.ifPresent(
        one -> {
          add(problems, "day", one.isAfter(today), Wrong.PAST);
          add(
              problems,
              "day",
              !one.isAfter(today.plusDays(SeriesForm.LONGEST_DAYS)),
              Wrong.TOO_FAR);
        });
    add(problems, "stops", stops.stream().anyMatch(Stop::on), Wrong.CHOOSE);
    for (Stop stop : stops) {
      boolean off = !stop.on();
      add(
          problems,
          "at-" + stop.place(),
          off || SeriesForm.time(stop.at()).isPresent(),
          Wrong.TIME);
      add(
          problems,
          "minutes-" + stop.place(),
          off || SeriesForm.minutesOf(stop.minutes()).isPresent(),
          Wrong.MINUTES);
      add(
          problems,
          "seats-" + stop.place(),
          off || SeriesForm.seatsOf(stop.seats()).isPresent(),
          Wrong.SEATS);
    }
    return problems;
  }

  private static void add(List<Problem> problems, String field, boolean good, Wrong wrong) {
    if (!good) {
      problems.add(new Problem(field, wrong));
    }
  }

  /** The tour; only without problems. Who leaves a stop out still drives the way past it. */
  TourWish wish(SupportRoute of) {
    List<TourStop> wished = new ArrayList<>();
    int passed = 0;
    for (RouteStop usual : of.stops()) {
      Stop typed = typed(usual.placeId());
      int travel = passed + usual.travel();
      passed = typed.on() ? 0 : travel;
      if (typed.on()) {
        wished.add(
            new TourStop(
                usual.placeId(),
                SeriesForm.time(typed.at()).orElseThrow(),
                SeriesForm.minutesOf(typed.minutes()).orElseThrow(),
                SeriesForm.seatsOf(typed.seats()).orElseThrow(),
                travel,
                usual.garage()));
      }
    }
    return new TourWish(of.kindId(), JapaneseDates.parse(day).orElseThrow(), wished, resources);
  }

  private Stop typed(String place) {
    return stops.stream()
        .filter(one -> one.place().equals(place))
        .findFirst()
        .orElse(new Stop(place, false, "", "", ""));
  }
}
