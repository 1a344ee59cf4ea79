package jp.yorisoi.ejb.support.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How far seats are taken in a week, always beside the weeks before it: a number alone says
 * nothing. Sessions that are not held do not count.
 */
public final class Utilisation {
  /** So many weeks before are compared with. */
  public static final int WEEKS_BEFORE = 4;

  private static final int DAYS = 7;

  private final List<SupportSession> sessions;

  /**
   * Counts in these sessions.
   *
   * @param sessions of all weeks that are asked for and the weeks before them
   */
  public Utilisation(List<SupportSession> sessions) {
    this.sessions = sessions.stream().filter(session -> !session.cancelled()).toList();
  }

  /**
   * Seats of a week beside those of the weeks before.
   *
   * @param key what the seats are of: a place, a kind, or the Monday of the week
   * @param taken seats taken
   * @param capacity seats there are
   * @param takenBefore seats taken in the weeks before, together
   * @param capacityBefore seats there were in them, together
   */
  public record Use(String key, int taken, int capacity, int takenBefore, int capacityBefore) {

    /** Whether there is something to compare, and something to compare with. */
    public boolean comparable() {
      return capacity > 0 && capacityBefore > 0;
    }

    /** Taken seats of a hundred. */
    public int percent() {
      return capacity == 0 ? 0 : Math.round(taken * 100f / capacity);
    }

    /** Taken seats of a hundred, in the weeks before. */
    public int percentBefore() {
      return capacityBefore == 0 ? 0 : Math.round(takenBefore * 100f / capacityBefore);
    }

    /** So many points of a hundred more than before, or fewer. */
    public int change() {
      return percent() - percentBefore();
    }
  }

  /**
   * The seats of a week, by place.
   *
   * @param monday first day of the week
   * @return one for each place with seats in it or in the weeks before, by id of the place
   */
  public List<Use> byPlace(LocalDate monday) {
    return by(SupportSession::place, monday);
  }

  /**
   * The seats of a week, by kind.
   *
   * @param monday first day of the week
   * @return one for each kind, by its id
   */
  public List<Use> byKind(LocalDate monday) {
    return by(SupportSession::kind, monday);
  }

  /**
   * The seats of some weeks, each beside the weeks before it.
   *
   * @param monday first day of the last of them
   * @param count how many
   * @return oldest first, the key is the Monday
   */
  public List<Use> byWeek(LocalDate monday, int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(at -> monday.minusWeeks((long) count - at))
        .map(week -> by(any -> week.toString(), week))
        .map(one -> one.isEmpty() ? new Use("", 0, 0, 0, 0) : one.get(0))
        .toList();
  }

  private List<Use> by(Function<SupportSession, String> key, LocalDate monday) {
    Map<String, List<SupportSession>> groups =
        sessions.stream()
            .filter(session -> weeksBack(session, monday) >= 0)
            .filter(session -> weeksBack(session, monday) <= WEEKS_BEFORE)
            .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
    return groups.entrySet().stream()
        .map(group -> use(group.getKey(), group.getValue(), monday))
        .toList();
  }

  private static Use use(String key, List<SupportSession> group, LocalDate monday) {
    int[] sums = new int[4];
    for (SupportSession session : group) {
      int at = weeksBack(session, monday) == 0 ? 0 : 2;
      sums[at] += session.taken();
      sums[at + 1] += session.capacity();
    }
    return new Use(key, sums[0], sums[1], sums[2], sums[3]);
  }

  private static long weeksBack(SupportSession session, LocalDate monday) {
    LocalDate week = mondayOf(LocalDate.ofInstant(session.startsAt(), SchedulePlan.JAPAN));
    return (monday.toEpochDay() - week.toEpochDay()) / DAYS;
  }

  /**
   * First day of the week of a day.
   *
   * @param day a day
   * @return the Monday before it, or the day itself
   */
  public static LocalDate mondayOf(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
