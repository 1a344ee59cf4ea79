package jp.yorisoi.web.resident.support;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When somebody can come: on a weekday, or on one day. It stands in the address as {@code tuesday}
 * or {@code 2026-12-01}.
 *
 * @param code as it is sent
 * @param weekday the weekday, empty for one day
 * @param day the day, empty for a weekday
 */
record WhenChoice(String code, Optional<DayOfWeek> weekday, Optional<LocalDate> day) {

  /**
   * Reads what was sent.
   *
   * @param sent the code, may be null
   * @return empty for what is neither a weekday nor a day of the calendar
   */
  static Optional<WhenChoice> of(String sent) {
    if (sent == null) {
      return Optional.empty();
    }
    return Stream.of(DayOfWeek.values())
        .filter(one -> code(one).equals(sent))
        .findFirst()
        .map(one -> new WhenChoice(sent, Optional.of(one), Optional.empty()))
        .or(() -> day(sent).map(one -> new WhenChoice(sent, Optional.empty(), Optional.of(one))));
  }

  /**
   * How a weekday is sent.
   *
   * @param weekday the weekday
   * @return its code
   */
  static String code(DayOfWeek weekday) {
    return weekday.name().toLowerCase(Locale.ROOT);
  }

  /**
   * Whether a day is one somebody can come.
   *
   * @param held the day of a session
   * @return true if it is
   */
  boolean fits(LocalDate held) {
    return weekday.map(held.getDayOfWeek()::equals).orElse(true)
        && day.map(held::equals).orElse(true);
  }

  private static Optional<LocalDate> day(String sent) {
    try {
      return Optional.of(LocalDate.parse(sent)).filter(one -> one.toString().equals(sent));
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }
}
