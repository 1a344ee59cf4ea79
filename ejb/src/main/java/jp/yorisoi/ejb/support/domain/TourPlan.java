package jp.yorisoi.ejb.support.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is in the way of a tour, all of it at once, and what it takes. Who and what is elsewhere is
 * decided by the plan that decides it for classes ({@link ResourcePlan}). Pure.
 */
public final class TourPlan {
  private final PlaceHours hours;
  private final List<Closure> closures;
  private final List<PlannedSession> others;
  private final ResourcePlan resources;
  private final Map<String, String> groups;

  /**
   * What a tour has to get along with.
   *
   * @param hours when places are open
   * @param closures days on which places are closed
   * @param others sessions of the day and those around it, those not held too
   * @param resources who and what is where
   * @param groups the group of each resource, by its id
   */
  public TourPlan(
      PlaceHours hours,
      List<Closure> closures,
      List<PlannedSession> others,
      ResourcePlan resources,
      Map<String, String> groups) {
    this.hours = hours;
    this.closures = List.copyOf(closures);
    this.others = List.copyOf(others);
    this.resources = resources;
    this.groups = Map.copyOf(groups);
  }

  /**
   * What is in the way.
   *
   * @param wish the tour; its year is known to the calendar
   * @param needed how many of each group its kind needs
   * @return obstacles, none when the tour can be made
   */
  public List<TourObstacle> obstacles(TourWish wish, Map<String, Integer> needed) {
    List<TourObstacle> found = new ArrayList<>(ofDay(wish));
    for (int i = 0; i < wish.stops().size(); i++) {
      found.addAll(ofStop(wish, i));
    }
    needed.forEach(
        (group, count) -> {
          if (wish.resources().stream().filter(one -> group.equals(groups.get(one))).count()
              < count) {
            found.add(new TourObstacle(TourObstacle.Kind.TOO_FEW, "", group));
          }
        });
    wish.resources().stream().flatMap(one -> elsewhere(wish, one)).forEach(found::add);
    return found;
  }

  /**
   * What a tour takes, once its sessions have row ids.
   *
   * @param wish a tour nothing is in the way of
   * @param sessions row ids of the sessions of its stops, in their order
   * @return uses of each resource, one for each stop
   */
  public List<Allocation> take(TourWish wish, List<Long> sessions) {
    List<TourSpans.Stop> stops =
        wish.stops().stream()
            .map(one -> new TourSpans.Stop(wish.begins(one), wish.ends(one), one.garage(), true))
            .toList();
    List<Allocation> taken = new ArrayList<>();
    for (String resource : wish.resources()) {
      Duration between = resources.between(resource);
      List<Allocation> whole =
          List.of(new Allocation(0, resource, wish.departs(), wish.returns().plus(between)));
      taken.addAll(TourSpans.again(stops, sessions, whole, Map.of(resource, between)));
    }
    return taken;
  }

  private List<TourObstacle> ofDay(TourWish wish) {
    SeriesPlan days = new SeriesPlan(hours, closures, List.of());
    return wish.stops().stream()
        .flatMap(stop -> days.ofDay(stop.place(), wish.day()).stream().map(one -> of(stop, one)))
        .distinct()
        .toList();
  }

  /** A holiday is one for the whole tour and is said once. */
  private static TourObstacle of(TourStop stop, Obstacle one) {
    boolean ofPlace = one.kind() == Obstacle.Kind.PLACE_CLOSED;
    return new TourObstacle(
        TourObstacle.Kind.valueOf(one.kind().name()), ofPlace ? stop.place() : "", one.detail());
  }

  private List<TourObstacle> ofStop(TourWish wish, int index) {
    TourStop stop = wish.stops().get(index);
    List<TourObstacle> found = new ArrayList<>();
    if (!hours.fit(stop.place(), stop.at(), stop.minutes())) {
      found.add(new TourObstacle(TourObstacle.Kind.OUTSIDE_HOURS, stop.place(), ""));
    }
    boolean there =
        others.stream()
            .map(PlannedSession::session)
            .anyMatch(
                one ->
                    one.kind().equals(wish.kind())
                        && one.place().equals(stop.place())
                        && one.startsAt().equals(wish.begins(stop)));
    if (there) {
      found.add(new TourObstacle(TourObstacle.Kind.STOP_THERE, stop.place(), ""));
    }
    long lacking = index == 0 ? 0 : lacking(wish, wish.stops().get(index - 1), stop);
    if (lacking > 0) {
      found.add(
          new TourObstacle(
              TourObstacle.Kind.TRAVEL_TOO_SHORT, stop.place(), String.valueOf(lacking)));
    }
    return found;
  }

  private static long lacking(TourWish wish, TourStop before, TourStop stop) {
    Instant earliest = wish.ends(before).plusSeconds(60L * stop.travel());
    return Duration.between(wish.begins(stop), earliest).toMinutes();
  }

  private Stream<TourObstacle> elsewhere(TourWish wish, String resource) {
    return resources.inTheWay(resource, wish.departs(), wish.returns()).stream()
        .map(
            use ->
                new TourObstacle(
                    TourObstacle.Kind.ELSEWHERE,
                    place(use.session()),
                    resource,
                    Optional.of(use.from())));
  }

  private String place(long session) {
    return others.stream()
        .map(PlannedSession::session)
        .filter(one -> one.id() == session)
        .map(SupportSession::place)
        .findFirst()
        .orElse("");
  }
}
