package jp.yorisoi.ejb.support.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yorisoi.ejb.kernel.JapaneseDates;
import jp.yorisoi.ejb.support.domain.SessionRule;
import jp.yorisoi.policy.number.IndividualNumber;

/**
 * What the desk types about a series of classes. Days are typed as one is used to, western or with
 * the era.
 *
 * @param kind id of the kind
 * @param place id of the place
 * @param weekday name of the weekday
 * @param weeks weeks of the month, none for every week
 * @param at time it begins
 * @param minutes how long it lasts
 * @param capacity seats
 * @param from first day
 * @param until last day
 * @param teacher who teaches, may be empty
 * @param use ids of the rooms, people and kits it shall have; what it needs beside them is any that
 *     is free
 */
public record SeriesForm(
    String kind,
    String place,
    String weekday,
    List<String> weeks,
    String at,
    String minutes,
    String capacity,
    String from,
    String until,
    String teacher,
    List<String> use) {
  /** No class has more seats. */
  public static final int MOST_SEATS = 300;

  /** A series is planned for so many days ahead at most. */
  public static final int LONGEST_DAYS = 366;

  private static final int SHORTEST_MINUTES = 15;
  private static final int LONGEST_MINUTES = 480;
  private static final int LONGEST_TEACHER = 40;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("H:mm", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

  /** Takes copies of the lists. */
  public SeriesForm {
    weeks = List.copyOf(weeks);
    use = List.copyOf(use);
  }

  /**
   * A series that uses whatever is free.
   *
   * @param kind id of the kind
   * @param place id of the place
   * @param weekday name of the weekday
   * @param weeks weeks of the month, none for every week
   * @param at time it begins
   * @param minutes how long it lasts
   * @param capacity seats
   * @param from first day
   * @param until last day
   * @param teacher who teaches, may be empty
   */
  public SeriesForm(
      String kind,
      String place,
      String weekday,
      List<String> weeks,
      String at,
      String minutes,
      String capacity,
      String from,
      String until,
      String teacher) {
    this(kind, place, weekday, weeks, at, minutes, capacity, from, until, teacher, List.of());
  }

  /** What can be wrong with a field. */
  public enum Wrong {
    /** Nothing of the list was chosen. */
    CHOOSE,
    /** It is no time of day. */
    TIME,
    /** It is no number between the shortest and the longest. */
    MINUTES,
    /** It is no number of seats a class can have. */
    SEATS,
    /** There is no such day. */
    DAY,
    /** It is not after today. */
    PAST,
    /** It is before the first day. */
    ORDER,
    /** It is more than a year of classes. */
    TOO_FAR,
    /** It is too long. */
    LONG,
    /** It cannot be used at the place that was chosen. */
    ELSEWHERE,
    /** An individual number stands in it. */
    INDIVIDUAL_NUMBER
  }

  /**
   * Something that must be put right.
   *
   * @param field name of the input
   * @param wrong what is wrong with it
   */
  public record Problem(String field, Wrong wrong) {}

  /**
   * Reads the form from the parameters of a request.
   *
   * @param sent values by name
   * @return what was typed
   */
  public static SeriesForm of(Map<String, String[]> sent) {
    return new SeriesForm(
        first(sent, "kind"),
        first(sent, "place"),
        first(sent, "weekday"),
        Stream.of(sent.getOrDefault("weeks", new String[0])).toList(),
        first(sent, "at"),
        first(sent, "minutes"),
        first(sent, "capacity"),
        first(sent, "from"),
        first(sent, "until"),
        first(sent, "teacher"),
        Stream.of(sent.getOrDefault("use", new String[0])).distinct().toList());
  }

  static String first(Map<String, String[]> sent, String name) {
    String[] values = sent.get(name);
    return values == null || values.length == 0 ? "" : values[0].strip();
  }

  /**
   * What must be put right before this can be planned.
   *
   * @param today the day of planning
   * @param kinds ids of the kinds there are
   * @param places ids of the places there are
   * @param usable ids of the rooms, people and kits that can be used at its place
   * @return problems, none when it can be planned
   */
  public List<Problem> problems(
      LocalDate today, Set<String> kinds, Set<String> places, Set<String> usable) {
    List<Problem> problems = new ArrayList<>();
    add(problems, "kind", kinds.contains(kind), Wrong.CHOOSE);
    add(problems, "place", places.contains(place), Wrong.CHOOSE);
    add(problems, "weekday", day(weekday).isPresent(), Wrong.CHOOSE);
    add(problems, "weeks", weeks.stream().allMatch(one -> one.matches("[1-5]")), Wrong.CHOOSE);
    add(problems, "at", time(at).isPresent(), Wrong.TIME);
    add(problems, "minutes", minutesOf(minutes).isPresent(), Wrong.MINUTES);
    add(problems, "capacity", seatsOf(capacity).isPresent(), Wrong.SEATS);
    add(problems, "use", usable.containsAll(use), Wrong.ELSEWHERE);
    add(problems, "teacher", teacher.length() <= LONGEST_TEACHER, Wrong.LONG);
    add(problems, "teacher", !IndividualNumber.isIn(teacher), Wrong.INDIVIDUAL_NUMBER);
    days(problems, today);
    return problems;
  }

  private void days(List<Problem> problems, LocalDate today) {
    Optional<LocalDate> first = JapaneseDates.parse(from);
    Optional<LocalDate> last = JapaneseDates.parse(until);
    add(problems, "from", first.isPresent(), Wrong.DAY);
    add(problems, "until", last.isPresent(), Wrong.DAY);
    if (first.isPresent() && last.isPresent()) {
      add(problems, "from", first.get().isAfter(today), Wrong.PAST);
      add(problems, "until", !last.get().isBefore(first.get()), Wrong.ORDER);
      add(problems, "until", !last.get().isAfter(today.plusDays(LONGEST_DAYS)), Wrong.TOO_FAR);
    }
  }

  private static void add(List<Problem> problems, String field, boolean good, Wrong wrong) {
    if (!good) {
      problems.add(new Problem(field, wrong));
    }
  }

  /** The weekly rule; only without problems. */
  SessionRule rule() {
    return new SessionRule(
        kind,
        place,
        day(weekday).orElseThrow(),
        weeks.stream().map(Integer::valueOf).collect(Collectors.toSet()),
        time(at).orElseThrow(),
        minutesOf(minutes).orElseThrow(),
        seatsOf(capacity).orElseThrow());
  }

  /** The first day; only without problems. */
  public LocalDate firstDay() {
    return JapaneseDates.parse(from).orElseThrow();
  }

  /** The last day; only without problems. */
  public LocalDate lastDay() {
    return JapaneseDates.parse(until).orElseThrow();
  }

  private static Optional<DayOfWeek> day(String name) {
    return Stream.of(DayOfWeek.values()).filter(one -> one.name().equals(name)).findFirst();
  }

  /**
   * A time of day as typed.
   *
   * @param typed as 10:00
   * @return the time, or empty
   */
  public static Optional<LocalTime> time(String typed) {
    try {
      return Optional.of(LocalTime.parse(typed, TIME));
    } catch (DateTimeParseException notTime) {
      return Optional.empty();
    }
  }

  /**
   * A number of minutes as typed.
   *
   * @param typed digits
   * @return 15 to 480, or empty
   */
  public static Optional<Integer> minutesOf(String typed) {
    return number(typed).filter(one -> one >= SHORTEST_MINUTES && one <= LONGEST_MINUTES);
  }

  /**
   * A number of seats as typed.
   *
   * @param typed digits
   * @return 1 to {@link #MOST_SEATS}, or empty
   */
  public static Optional<Integer> seatsOf(String typed) {
    return number(typed).filter(one -> one >= 1 && one <= MOST_SEATS);
  }

  private static Optional<Integer> number(String typed) {
    return typed.matches("[0-9]{1,4}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
  }
}
