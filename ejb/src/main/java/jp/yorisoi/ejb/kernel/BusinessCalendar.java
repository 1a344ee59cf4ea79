package jp.yorisoi.ejb.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The days a city office is open: not Saturday, Sunday, a national holiday, nor 29 December to 3
 * January.
 *
 * <p>Holidays come from {@code calendar/holidays.csv}; asking for a year it does not know is an
 * error, never a guess. Rule: 地方税法 第20条の5 and the ordinances on closed days (休日条例) of the cities.
 */
public final class BusinessCalendar {
  private static final MonthDay CLOSED_FROM = MonthDay.of(12, 29);
  private static final MonthDay CLOSED_UNTIL = MonthDay.of(1, 3);
  private static final BusinessCalendar STANDARD = load();

  private final TreeMap<LocalDate, String> holidays;

  private BusinessCalendar(TreeMap<LocalDate, String> holidays) {
    this.holidays = holidays;
  }

  /**
   * The calendar of a Japanese city office.
   *
   * @return the one instance, safe for all threads
   */
  public static BusinessCalendar standard() {
    return STANDARD;
  }

  /**
   * Whether the office is open on a day.
   *
   * @param day a day of a known year
   * @return false on weekends, holidays and the closed days around New Year
   * @throws IllegalArgumentException when the year is not in the table
   */
  public boolean isBusinessDay(LocalDate day) {
    requireKnown(day);
    return !isWeekend(day) && !holidays.containsKey(day) && !isNewYearClosure(day);
  }

  /**
   * The name of a national holiday.
   *
   * @param day a day of a known year
   * @return the Japanese name, or empty when the day is none
   * @throws IllegalArgumentException when the year is not in the table
   */
  public Optional<String> holidayName(LocalDate day) {
    requireKnown(day);
    return Optional.ofNullable(holidays.get(day));
  }

  /**
   * The first day the office is open after a day.
   *
   * @param day a day of a known year
   * @return always later than the day
   * @throws IllegalArgumentException when the search leaves the table
   */
  public LocalDate nextBusinessDay(LocalDate day) {
    return sameOrNextBusinessDay(day.plusDays(1));
  }

  /**
   * Where a deadline falls: the day itself when the office is open, else the next day it is.
   *
   * @param day a day of a known year
   * @return the day or a later one
   * @throws IllegalArgumentException when the search leaves the table
   */
  public LocalDate sameOrNextBusinessDay(LocalDate day) {
    LocalDate candidate = day;
    while (!isBusinessDay(candidate)) {
      candidate = candidate.plusDays(1);
    }
    return candidate;
  }

  /**
   * The n-th business day after a day; the day itself is not counted (民法 第140条, 初日不算入).
   *
   * @param day where counting starts
   * @param businessDays how many, 0 or more; 0 gives the day itself
   * @return the day it ends on
   * @throws IllegalArgumentException when the number is negative or the search leaves the table
   */
  public LocalDate plusBusinessDays(LocalDate day, int businessDays) {
    if (businessDays < 0) {
      throw new IllegalArgumentException("business days cannot be negative");
    }
    LocalDate end = day;
    for (int i = 0; i < businessDays; i++) {
      end = nextBusinessDay(end);
    }
    return end;
  }

  /**
   * A deadline that did not run for some time, while the applicant had something to correct: later
   * by the business days in between (標準処理期間, 行政手続法 第6条, does not count them).
   *
   * @param due the deadline without the interruption
   * @param from the day it stopped; that day itself still counted
   * @param until the day it went on, not before {@code from}
   * @return the deadline or a later day
   * @throws IllegalArgumentException when the search leaves the table
   */
  public LocalDate interrupted(LocalDate due, LocalDate from, LocalDate until) {
    int lost = 0;
    for (LocalDate day = nextBusinessDay(from); !day.isAfter(until); day = nextBusinessDay(day)) {
      lost++;
    }
    return plusBusinessDays(due, lost);
  }

  private void requireKnown(LocalDate day) {
    Objects.requireNonNull(day, "day");
    if (day.getYear() < holidays.firstKey().getYear()
        || day.getYear() > holidays.lastKey().getYear()) {
      throw new IllegalArgumentException("no holidays known for the year " + day.getYear());
    }
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  /**
   * Whether a day is one of those around New Year on which nothing of the city is open.
   *
   * @param day any day
   * @return true from 29 December to 3 January
   */
  public boolean isNewYearClosure(LocalDate day) {
    MonthDay monthDay = MonthDay.from(day);
    return !monthDay.isBefore(CLOSED_FROM) || !monthDay.isAfter(CLOSED_UNTIL);
  }

  private static BusinessCalendar load() {
    TreeMap<LocalDate, String> read = new TreeMap<>();
    for (String[] cells : DataLines.of("/calendar/holidays.csv")) {
      read.put(LocalDate.parse(cells[0]), cells[1]);
    }
    if (read.isEmpty()) {
      throw new IllegalStateException("calendar/holidays.csv is empty");
    }
    return new BusinessCalendar(read);
  }
}
