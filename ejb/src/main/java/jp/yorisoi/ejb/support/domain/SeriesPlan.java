package jp.yorisoi.ejb.support.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yorisoi.ejb.kernel.BusinessCalendar;

/**
 * The days a series makes, and what is in the way of each. Nothing is left out silently: a day that
 * cannot be is there with its obstacles.
 */
public final class SeriesPlan {
  private final PlaceHours hours;
  private final List<Closure> closures;
  private final List<PlannedSession> others;

  /**
   * What a series has to get along with.
   *
   * @param hours when places are open
   * @param closures days on which places are closed
   * @param others sessions of all places in that time, those not held too
   */
  public SeriesPlan(PlaceHours hours, List<Closure> closures, List<PlannedSession> others) {
    this.hours = hours;
    this.closures = List.copyOf(closures);
    this.others = List.copyOf(others);
  }

  /**
   * Whether a rule holds classes on a day, whatever is in the way.
   *
   * @param rule weekday and weeks
   * @param day a day
   * @return true when weekday and week of the month are those of the rule
   */
  public static boolean meets(SessionRule rule, LocalDate day) {
    int week = (day.getDayOfMonth() - 1) / 7 + 1;
    return rule.weekday() == day.getDayOfWeek()
        && (rule.weeks().isEmpty() || rule.weeks().contains(week));
  }

  /**
   * The days of a series.
   *
   * @param wish the series; its years are known to the calendar
   * @return each day of its rule from the first to the last
   */
  public List<PlannedDate> dates(SeriesWish wish) {
    return wish.from()
        .datesUntil(wish.until().plusDays(1))
        .filter(day -> meets(wish.rule(), day))
        .map(day -> new PlannedDate(day, obstacles(wish, day, 0)))
        .toList();
  }

  /**
   * What is in the way of one day.
   *
   * @param wish the series
   * @param day one of its days
   * @param itself row id of the session that is to be changed, 0 for a new one: it is not in its
   *     own way
   * @return obstacles, none when the class can be held
   */
  public List<Obstacle> obstacles(SeriesWish wish, LocalDate day, long itself) {
    List<Obstacle> found = new ArrayList<>(ofDay(wish.rule().place(), day));
    if (!hours.fit(wish.rule().place(), wish.rule().at(), wish.rule().minutes())) {
      found.add(new Obstacle(Obstacle.Kind.OUTSIDE_HOURS, ""));
    }
    Instant from = wish.begins(day);
    Instant until = wish.ends(day);
    others.stream()
        .filter(other -> other.session().id() != itself)
        .flatMap(other -> inTheWay(wish, from, until, other).stream())
        .distinct()
        .forEach(found::add);
    return found;
  }

  /**
   * What a day itself, or the place on that day, is against.
   *
   * @param place id of the place
   * @param day a day of a year the calendar knows
   * @return obstacles, none when classes can be held
   */
  public List<Obstacle> ofDay(String place, LocalDate day) {
    BusinessCalendar calendar = BusinessCalendar.standard();
    Stream<Obstacle> holiday =
        calendar.holidayName(day).map(name -> new Obstacle(Obstacle.Kind.HOLIDAY, name)).stream();
    Stream<Obstacle> newYear =
        calendar.isNewYearClosure(day)
            ? Stream.of(new Obstacle(Obstacle.Kind.NEW_YEAR, ""))
            : Stream.empty();
    Stream<Obstacle> closed =
        closures.stream()
            .filter(one -> one.covers(place, day))
            .map(one -> new Obstacle(Obstacle.Kind.PLACE_CLOSED, one.reason()));
    return Stream.of(holiday, newYear, closed).flatMap(all -> all).toList();
  }

  private static Optional<Obstacle> inTheWay(
      SeriesWish wish, Instant from, Instant until, PlannedSession other) {
    SupportSession session = other.session();
    boolean here = session.place().equals(wish.rule().place());
    if (here && session.cancelled()) {
      boolean same = session.kind().equals(wish.rule().kind()) && session.startsAt().equals(from);
      return same ? Optional.of(new Obstacle(Obstacle.Kind.CANCELLED_THERE, "")) : Optional.empty();
    }
    if (!other.isDuring(from, until)) {
      return Optional.empty();
    }
    if (here && other.origin() != SessionOrigin.TOUR) {
      return Optional.of(new Obstacle(Obstacle.Kind.PLACE_BUSY, session.kind()));
    }
    boolean teaches = wish.teacher().isPresent() && wish.teacher().equals(other.teacher());
    return teaches
        ? Optional.of(new Obstacle(Obstacle.Kind.TEACHER_BUSY, session.place()))
        : Optional.empty();
  }
}
