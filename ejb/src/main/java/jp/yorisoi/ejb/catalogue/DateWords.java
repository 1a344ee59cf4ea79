package jp.yorisoi.ejb.catalogue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import jp.yorisoi.ejb.kernel.JapaneseDates;

/** Days and times in the words of a language. */
public final class DateWords {
  private static final DateTimeFormatter ENGLISH =
      DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter PORTUGUESE =
      DateTimeFormatter.ofPattern("EEEE, d 'de' MMMM 'de' uuuu", Locale.forLanguageTag("pt-BR"));
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final int NOON = 12;

  private DateWords() {}

  /**
   * A day with its weekday: 令和8年11月22日（日）, 2026年（令和8年）11月22日（日）, Sunday, 22 November 2026.
   *
   * @param day the day
   * @param language the reader's language
   * @return the words
   */
  public static String day(LocalDate day, Language language) {
    return switch (language) {
      case JA -> JapaneseDates.display(day);
      case JA_EASY ->
          "%d年（%s）%d月%d日（%s）"
              .formatted(
                  day.getYear(),
                  JapaneseDates.year(day),
                  day.getMonthValue(),
                  day.getDayOfMonth(),
                  JapaneseDates.weekday(day));
      case EN -> ENGLISH.format(day);
      case PT -> PORTUGUESE.format(day);
    };
  }

  /**
   * A month without its year: 12月, December.
   *
   * @param month the month
   * @param language the reader's language
   * @return the words
   */
  public static String month(YearMonth month, Language language) {
    return switch (language) {
      case JA, JA_EASY -> month.getMonthValue() + "月";
      case EN -> month.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
      case PT -> month.getMonth().getDisplayName(TextStyle.FULL, Locale.forLanguageTag("pt-BR"));
    };
  }

  /**
   * A weekday: 火曜日, Tuesday.
   *
   * @param weekday the weekday
   * @param language the reader's language
   * @return the words
   */
  public static String weekday(DayOfWeek weekday, Language language) {
    Locale locale =
        switch (language) {
          case JA, JA_EASY -> Locale.JAPANESE;
          case EN -> Locale.UK;
          case PT -> Locale.forLanguageTag("pt-BR");
        };
    return weekday.getDisplayName(TextStyle.FULL, locale);
  }

  /**
   * A time of day: 午前10時, 正午 (easy: 昼の12時), 午後0時30分, 午後1時30分, 10:00. 午後0時 is said by nobody and
   * read as midnight by some.
   *
   * @param time the time
   * @param language the reader's language
   * @return the words
   */
  public static String time(LocalTime time, Language language) {
    if (language == Language.EN || language == Language.PT) {
      return CLOCK.format(time);
    }
    if (time.getHour() == NOON && time.getMinute() == 0) {
      return language == Language.JA ? "正午" : "昼の12時";
    }
    String half = time.getHour() < NOON ? "午前" : "午後";
    String minute = time.getMinute() == 0 ? "" : time.getMinute() + "分";
    return half + time.getHour() % NOON + "時" + minute;
  }
}
