package jp.yorisoi.ejb.support.domain;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import jp.yorisoi.ejb.kernel.BusinessCalendar;

/**
 * Makes the sessions of the coming weeks from weekly rules. Holidays and the days from 29 December
 * to 3 January are left out; Saturdays and Sundays are class days like others.
 */
public final class SchedulePlan {
  /** The time zone of every city this system serves. */
  public static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  private SchedulePlan() {}

  /**
   * The sessions of some days.
   *
   * @param rules weekly rules
   * @param from first day
   * @param until day after the last
   * @param opensAt when they are planned: none can be booked before that
   * @return sessions without id and with every seat free, day by day
   */
  public static List<SupportSession> between(
      List<SessionRule> rules, LocalDate from, LocalDate until, Instant opensAt) {
    return from.datesUntil(until)
        .filter(SchedulePlan::isClassDay)
        .flatMap(day -> on(day, rules, opensAt))
        .toList();
  }

  /**
   * Whether classes are held on a day.
   *
   * @param day a day of a year the calendar knows
   * @return false on holidays and around New Year
   */
  static boolean isClassDay(LocalDate day) {
    BusinessCalendar calendar = BusinessCalendar.standard();
    if (calendar.holidayName(day).isPresent()) {
      return false;
    }
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return weekend ? !calendar.isNewYearClosure(day) : calendar.isBusinessDay(day);
  }

  private static Stream<SupportSession> on(
      LocalDate day, List<SessionRule> rules, Instant opensAt) {
    return rules.stream()
        .filter(rule -> SeriesPlan.meets(rule, day))
        .map(rule -> session(rule, day, opensAt));
  }

  /**
   * A session of a rule.
   *
   * @param rule kind, place, time and seats
   * @param day the day it is held
   * @param opensAt from when it can be booked
   * @return the session without id and with every seat free
   */
  public static SupportSession session(SessionRule rule, LocalDate day, Instant opensAt) {
    Instant start = day.atTime(rule.at()).atZone(JAPAN).toInstant();
    return new SupportSession(
        0,
        rule.kind(),
        rule.place(),
        start,
        start.plusSeconds(60L * rule.minutes()),
        rule.lead().opens(day, opensAt),
        rule.lead().closes(day),
        rule.capacity(),
        0);
  }
}
