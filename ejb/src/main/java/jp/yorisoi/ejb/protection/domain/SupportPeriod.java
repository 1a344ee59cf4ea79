package jp.yorisoi.ejb.protection.domain;

import java.time.LocalDate;

/**
 * The period of a 支援措置. One year by the calendar: it ends on the day before the same day of the
 * next year, or, when that year has no such day, on the last day of that month (民法143条2項). That the
 * last day passes ends no protection: it says that somebody has to decide (docs/adr/0050).
 *
 * @param from first day
 * @param until last day
 */
public record SupportPeriod(LocalDate from, LocalDate until) {

  /** Checks the order of the days. */
  public SupportPeriod {
    if (until.isBefore(from)) {
      throw new IllegalArgumentException("a period ends before it begins");
    }
  }

  /** Where a day stands to a period. */
  public enum Phase {
    /** Before the first day. */
    NOT_YET,
    /** Within, not in its last month. */
    RUNNING,
    /** In its last month: time to ask whether it is to be renewed. */
    LAST_MONTH,
    /** The last day has passed and nobody has decided. */
    OVERDUE
  }

  /**
   * The year that begins on a day.
   *
   * @param from its first day
   * @return e.g. 2020-04-01 to 2021-03-31
   */
  public static SupportPeriod oneYear(LocalDate from) {
    LocalDate sameDay = from.plusYears(1);
    boolean noSuchDay = sameDay.getDayOfMonth() != from.getDayOfMonth();
    return new SupportPeriod(from, noSuchDay ? sameDay : sameDay.minusDays(1));
  }

  /** The first day on which it can be renewed: the first of its last month. */
  public LocalDate renewableFrom() {
    return until.plusDays(1).minusMonths(1);
  }

  /**
   * Where a day stands.
   *
   * @param day the day
   * @return its phase
   */
  public Phase on(LocalDate day) {
    if (day.isBefore(from)) {
      return Phase.NOT_YET;
    }
    if (day.isAfter(until)) {
      return Phase.OVERDUE;
    }
    return day.isBefore(renewableFrom()) ? Phase.RUNNING : Phase.LAST_MONTH;
  }

  /**
   * Whether it can be renewed; also after its last day, since it stays in force until somebody
   * decides.
   *
   * @param day the day
   * @return true from its last month on
   */
  public boolean isRenewable(LocalDate day) {
    return !day.isBefore(renewableFrom());
  }

  /** The year behind this one, without a gap. */
  public SupportPeriod renewed() {
    return oneYear(until.plusDays(1));
  }
}
