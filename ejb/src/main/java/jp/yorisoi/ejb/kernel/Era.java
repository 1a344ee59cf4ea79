package jp.yorisoi.ejb.kernel;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An era of the Japanese calendar. The table is data ({@code calendar/eras.csv}): an era change is
 * a line there.
 *
 * @param digit its digit in seven-digit dates, 1 (明治) to 5 (令和)
 * @param name for example 令和
 * @param letter for example R
 * @param englishName for example Reiwa
 * @param first the first day in the Gregorian calendar
 * @param last the last day that may be written in it, {@link LocalDate#MAX} for the present era; it
 *     may overlap with the next
 * @param firstYear the Gregorian year of its year 1 (元年)
 */
public record Era(
    int digit,
    String name,
    String letter,
    String englishName,
    LocalDate first,
    LocalDate last,
    int firstYear) {
  private static final List<Era> ALL =
      DataLines.of("/calendar/eras.csv").stream().map(Era::read).toList();

  /** All parts are there. */
  public Era {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(letter, "letter");
    Objects.requireNonNull(englishName, "english name");
    Objects.requireNonNull(first, "first day");
    Objects.requireNonNull(last, "last day");
  }

  /**
   * All known eras.
   *
   * @return oldest first
   */
  public static List<Era> all() {
    return ALL;
  }

  /**
   * The era a day is shown in; on a day of change the new one.
   *
   * @param day a day
   * @return empty before 明治6年 (1873), when the calendar was another
   */
  public static Optional<Era> on(LocalDate day) {
    return ALL.stream().filter(era -> era.holds(day)).reduce((older, newer) -> newer);
  }

  /**
   * Whether a day may be written in this era.
   *
   * @param day a day
   * @return true from the first to the last day
   */
  public boolean holds(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /**
   * The year of this era a day falls in.
   *
   * @param day a day of this era
   * @return 1 for 元年
   */
  public int yearOf(LocalDate day) {
    return day.getYear() - firstYear + 1;
  }

  /** Whether people may mean this era by what they wrote: 令和, 令, R or r. */
  boolean isWritten(String text) {
    return text.equals(name) || text.equals(name.substring(0, 1)) || text.equalsIgnoreCase(letter);
  }

  private static Era read(String[] cells) {
    return new Era(
        Integer.parseInt(cells[0]),
        cells[1],
        cells[2],
        cells[3],
        LocalDate.parse(cells[4]),
        cells[5].isEmpty() ? LocalDate.MAX : LocalDate.parse(cells[5]),
        Integer.parseInt(cells[6]));
  }
}
