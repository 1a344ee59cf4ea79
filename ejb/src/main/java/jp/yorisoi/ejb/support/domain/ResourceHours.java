package jp.yorisoi.ejb.support.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yorisoi.ejb.kernel.BusinessCalendar;

/**
 * For how long who and what is used in a week, beside the weeks before it. The way back and putting
 * away count: nobody else can have it then.
 */
public final class ResourceHours {
  private static final int DAYS = 7;

  private final List<Allocation> allocations;
  private final PlaceHours hours;
  private final List<Closure> closures;
  private final BusinessCalendar calendar = BusinessCalendar.standard();

  /**
   * Counts in these uses.
   *
   * @param allocations uses of all weeks that are asked for and the weeks before them
   * @param hours when places are open
   * @param closures days on which they are not
   */
  public ResourceHours(List<Allocation> allocations, PlaceHours hours, List<Closure> closures) {
    this.allocations = List.copyOf(allocations);
    this.hours = hours;
    this.closures = List.copyOf(closures);
  }

  /**
   * Use of one resource in a week.
   *
   * @param used for how long
   * @param sessions of how many sessions
   * @param usedBefore for how long in each of the weeks before, on average
   * @param open for how long the only place it can be used at is open; empty for what travels,
   *     whose hours are in no data
   */
  public record Use(Duration used, int sessions, Duration usedBefore, Optional<Duration> open) {

    /** Used hours of a hundred in which it can be used, empty when that is not known. */
    public Optional<Integer> percent() {
      return open.filter(span -> !span.isZero())
          .map(span -> (int) Math.round(used.toMinutes() * 100d / span.toMinutes()));
    }
  }

  /**
   * Use of a resource.
   *
   * @param resource its id
   * @param home id of the only place it can be used at, empty for what travels
   * @param monday first day of the week
   * @return its use, also when there is none
   */
  public Use of(String resource, String home, LocalDate monday) {
    return new Use(
        used(resource, monday, 1),
        (int) within(resource, monday, 1).map(Allocation::session).distinct().count(),
        used(resource, monday.minusWeeks(Utilisation.WEEKS_BEFORE), Utilisation.WEEKS_BEFORE)
            .dividedBy(Utilisation.WEEKS_BEFORE),
        home.isEmpty() ? Optional.empty() : Optional.of(open(home, monday)));
  }

  private Duration used(String resource, LocalDate monday, int weeks) {
    Instant from = midnight(monday);
    Instant until = midnight(monday.plusWeeks(weeks));
    return within(resource, monday, weeks)
        .map(one -> Duration.between(later(one.from(), from), earlier(one.until(), until)))
        .reduce(Duration.ZERO, Duration::plus);
  }

  private Stream<Allocation> within(String resource, LocalDate monday, int weeks) {
    Instant from = midnight(monday);
    Instant until = midnight(monday.plusWeeks(weeks));
    return allocations.stream()
        .filter(one -> one.resource().equals(resource) && one.overlaps(from, until));
  }

  private Duration open(String place, LocalDate monday) {
    PlaceHours.Span span = hours.of(place);
    long days =
        monday
            .datesUntil(monday.plusDays(DAYS))
            .filter(day -> calendar.holidayName(day).isEmpty() && !calendar.isNewYearClosure(day))
            .filter(day -> closures.stream().noneMatch(one -> one.covers(place, day)))
            .count();
    return Duration.between(span.opens(), span.closes()).multipliedBy(days);
  }

  private static Instant midnight(LocalDate day) {
    return day.atStartOfDay(SchedulePlan.JAPAN).toInstant();
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
