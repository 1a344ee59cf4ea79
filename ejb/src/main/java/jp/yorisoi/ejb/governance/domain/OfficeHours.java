package jp.yorisoi.ejb.governance.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import jp.yorisoi.ejb.kernel.BusinessCalendar;

/**
 * When the office is open: on business days, from the minute it opens up to the minute it closes,
 * Japan time. Everything else is night or holiday (夜間・休日).
 *
 * @param opens when it opens
 * @param closes when it closes; that minute itself is outside
 */
public record OfficeHours(LocalTime opens, LocalTime closes) {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  /**
   * A stretch of time.
   *
   * @param from its first moment
   * @param until the first moment behind it
   */
  public record Window(Instant from, Instant until) {
    private boolean isEmpty() {
      return !from.isBefore(until);
    }
  }

  /**
   * The stretches of a period in which the office is closed.
   *
   * @param from first moment of the period
   * @param until first moment behind it
   * @return in order, none touching the next; empty when the office is open all the time
   * @throws IllegalArgumentException when no holidays are known for a year of the period
   */
  public List<Window> closed(Instant from, Instant until) {
    List<Window> closed = new ArrayList<>();
    Instant begin = from;
    LocalDate last = LocalDate.ofInstant(until, JAPAN);
    for (LocalDate day = LocalDate.ofInstant(from, JAPAN);
        !day.isAfter(last);
        day = day.plusDays(1)) {
      if (BusinessCalendar.standard().isBusinessDay(day)) {
        add(closed, begin, earlier(until, at(day, opens)));
        begin = later(from, at(day, closes));
      }
    }
    add(closed, begin, until);
    return closed;
  }

  private static void add(List<Window> closed, Instant from, Instant until) {
    Window window = new Window(from, until);
    if (!window.isEmpty()) {
      closed.add(window);
    }
  }

  private static Instant at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(JAPAN).toInstant();
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
