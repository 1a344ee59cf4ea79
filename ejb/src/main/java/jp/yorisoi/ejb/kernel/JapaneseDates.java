package jp.yorisoi.ejb.kernel;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as people in Japan write and read them, 和暦 and 西暦.
 *
 * <p>Only real days of the calendar: uncertain dates of a register (年月日不詳) are kept as text by
 * whoever holds them.
 */
public final class JapaneseDates {
  private static final String WEEKDAYS = "月火水木金土日";
  private static final Pattern ERA_DATE =
      Pattern.compile("([^0-9]{1,2}?)(元|[0-9]{1,2})[年./-]([0-9]{1,2})[月./-]([0-9]{1,2})日?");
  private static final Pattern WESTERN_DATE =
      Pattern.compile("(?:西暦)?([0-9]{4})[年./-]([0-9]{1,2})[月./-]([0-9]{1,2})日?");
  private static final Pattern EIGHT_DIGITS = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");
  private static final Pattern SEVEN_DIGITS =
      Pattern.compile("([0-9])([0-9]{2})([0-9]{2})([0-9]{2})");
  private static final int EARLIEST_YEAR = 1873;
  private static final int LATEST_YEAR = 2100;

  private JapaneseDates() {}

  /**
   * Reads what people type: 平成元年1月8日, 平1.1.8, H1.1.8, 1989年1月8日, 1989/1/8, 1989-01-08, 19890108,
   * and the seven digits of counters, 4010108 (era 4, year 01). Full-width forms and spaces are
   * forgiven.
   *
   * @param typed the text, may be null
   * @return the day, or empty when it is no day of the calendar, no day of that era, or before 1873
   */
  public static Optional<LocalDate> parse(String typed) {
    if (typed == null || typed.length() > 40) {
      return Optional.empty();
    }
    String text = tidy(typed);
    Matcher eight = EIGHT_DIGITS.matcher(text);
    if (eight.matches()) {
      return western(eight);
    }
    Matcher western = WESTERN_DATE.matcher(text);
    if (western.matches()) {
      return western(western);
    }
    Matcher seven = SEVEN_DIGITS.matcher(text);
    if (seven.matches()) {
      int digit = Integer.parseInt(seven.group(1));
      return Era.all().stream()
          .filter(era -> era.digit() == digit)
          .findFirst()
          .flatMap(era -> ofEra(era, number(seven, 2), number(seven, 3), number(seven, 4)));
    }
    Matcher written = ERA_DATE.matcher(text);
    if (written.matches()) {
      int year = written.group(2).equals("元") ? 1 : number(written, 2);
      return Era.all().stream()
          .filter(era -> era.isWritten(written.group(1)))
          .findFirst()
          .flatMap(era -> ofEra(era, year, number(written, 3), number(written, 4)));
    }
    return Optional.empty();
  }

  /**
   * The day of an era, as the three boxes of a form give it.
   *
   * @param era the era
   * @param year year of the era, 1 for 元年
   * @param month 1 to 12
   * @param day 1 to 31
   * @return empty when there is no such day in that era
   */
  public static Optional<LocalDate> ofEra(Era era, int year, int month, int day) {
    return year < 1
        ? Optional.empty()
        : ofWestern(era.firstYear() + year - 1, month, day).filter(era::holds);
  }

  /**
   * The day of the western calendar, as the three boxes of a form give it.
   *
   * @param year 1873 to 2100
   * @param month 1 to 12
   * @param day 1 to 31
   * @return empty when there is no such day
   */
  public static Optional<LocalDate> ofWestern(int year, int month, int day) {
    if (year < EARLIEST_YEAR || year > LATEST_YEAR) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /**
   * The day for a page: 令和8年11月22日（日）.
   *
   * @param day the day
   * @return with the weekday; before 1873 in western years
   */
  public static String display(LocalDate day) {
    return withoutWeekday(day) + "（" + weekday(day) + "）";
  }

  /**
   * The day for a document: 令和8年11月22日.
   *
   * @param day the day
   * @return without the weekday; before 1873 in western years
   */
  public static String withoutWeekday(LocalDate day) {
    return year(day) + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }

  /**
   * The year of a day: 令和8年, 平成元年.
   *
   * @param day the day
   * @return before 1873 in western years
   */
  public static String year(LocalDate day) {
    return Era.on(day)
        .map(era -> era.name() + (era.yearOf(day) == 1 ? "元" : era.yearOf(day)) + "年")
        .orElseGet(() -> day.getYear() + "年");
  }

  /**
   * The weekday in one character.
   *
   * @param day the day
   * @return 月 to 日
   */
  public static String weekday(LocalDate day) {
    int index = day.getDayOfWeek().getValue() - 1;
    return WEEKDAYS.substring(index, index + 1);
  }

  /**
   * NFKC turns ㋿, ㍻ and full-width forms into plain ones; a weekday in brackets at the end goes
   * away.
   */
  private static String tidy(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFKC)
        .replaceAll("[\\s\\p{Zs}]+", "")
        .replaceAll("[\\p{Pd}\\u2212\\u30FC]", "-")
        .replaceAll("\\([月火水木金土日]\\)$", "");
  }

  private static Optional<LocalDate> western(Matcher found) {
    return ofWestern(number(found, 1), number(found, 2), number(found, 3));
  }

  private static int number(Matcher found, int group) {
    return Integer.parseInt(found.group(group));
  }
}
