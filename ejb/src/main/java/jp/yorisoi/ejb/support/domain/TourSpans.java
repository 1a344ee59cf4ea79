package jp.yorisoi.ejb.support.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * For how long who and what goes along is away because of each stop. Between the first and the last
 * stop that are held nobody can be elsewhere, the pauses included, so the spans of a tour follow
 * each other without a gap. What is before the first and after the last is free for others.
 */
public final class TourSpans {
  private static final Comparator<Instant> ORDER = Comparator.naturalOrder();

  /**
   * A stop.
   *
   * @param starts when it begins
   * @param ends when it ends
   * @param garage minutes from and to the garage
   * @param held whether the vehicle still goes there
   */
  public record Stop(Instant starts, Instant ends, int garage, boolean held) {}

  /**
   * A span of time.
   *
   * @param from first instant
   * @param until instant after the last
   */
  public record Span(Instant from, Instant until) {}

  private TourSpans() {}

  /**
   * The spans of a tour.
   *
   * @param stops in the order of the way
   * @param from no span begins before that: when the vehicle was to leave
   * @param until none ends after that: when it was to be back
   * @return one for each stop, empty for those that are not held
   */
  public static List<Optional<Span>> of(List<Stop> stops, Instant from, Instant until) {
    List<Optional<Span>> spans = new ArrayList<>();
    int last = IntStream.range(0, stops.size()).filter(i -> stops.get(i).held()).max().orElse(-1);
    Instant reached = null;
    for (int i = 0; i < stops.size(); i++) {
      Stop stop = stops.get(i);
      if (!stop.held()) {
        spans.add(Optional.empty());
        continue;
      }
      Instant leaves = reached == null ? later(from, way(stop.starts(), -stop.garage())) : reached;
      reached = i == last ? earlier(until, way(stop.ends(), stop.garage())) : stop.ends();
      spans.add(Optional.of(new Span(leaves, reached)));
    }
    return spans;
  }

  /**
   * What a tour still takes after stops were cancelled: never more than before.
   *
   * @param stops in the order of the way, with what is held now
   * @param sessions row ids of their sessions
   * @param uses what the tour took before
   * @param between how long each resource is away after a tour, by its id
   * @return what it takes now, instead of all of that
   */
  public static List<Allocation> again(
      List<Stop> stops, List<Long> sessions, List<Allocation> uses, Map<String, Duration> between) {
    List<Allocation> taken = new ArrayList<>();
    uses.stream()
        .collect(Collectors.groupingBy(Allocation::resource, TreeMap::new, Collectors.toList()))
        .forEach(
            (resource, before) -> {
              Duration after = between.getOrDefault(resource, Duration.ZERO);
              Instant from = before.stream().map(Allocation::from).min(ORDER).orElseThrow();
              Instant until = before.stream().map(Allocation::until).max(ORDER).orElseThrow();
              taken.addAll(of(stops, sessions, resource, from, until.minus(after), after));
            });
    return taken;
  }

  private static List<Allocation> of(
      List<Stop> stops,
      List<Long> sessions,
      String resource,
      Instant from,
      Instant until,
      Duration after) {
    List<Optional<Span>> spans = of(stops, from, until);
    List<Allocation> taken = new ArrayList<>();
    for (int i = 0; i < stops.size(); i++) {
      if (spans.get(i).isPresent()) {
        Span span = spans.get(i).get();
        taken.add(new Allocation(sessions.get(i), resource, span.from(), span.until()));
      }
    }
    if (!taken.isEmpty()) {
      Allocation last = taken.remove(taken.size() - 1);
      taken.add(new Allocation(last.session(), resource, last.from(), last.until().plus(after)));
    }
    return taken;
  }

  private static Instant way(Instant at, int minutes) {
    return at.plusSeconds(60L * minutes);
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
