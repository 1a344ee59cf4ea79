package jp.yorisoi.ejb.support.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * How long before it is held something can be booked.
 *
 * @param opensDays so many days before, from midnight
 * @param closesDays so many days before
 * @param closesAt time of that day, Japanese time
 */
public record SessionLead(int opensDays, int closesDays, LocalTime closesAt) {
  /**
   * From the moment it is planned until the desk closes on the eve, so that lists and kits can be
   * made ready.
   */
  public static final SessionLead UNTIL_THE_EVE = new SessionLead(366, 1, LocalTime.of(17, 15));

  /**
   * From when a session can be booked.
   *
   * @param day the day it is held
   * @param planned when it is planned; nothing opens before that
   * @return the first instant
   */
  Instant opens(LocalDate day, Instant planned) {
    Instant opens = day.minusDays(opensDays).atStartOfDay(SchedulePlan.JAPAN).toInstant();
    return opens.isBefore(planned) ? planned : opens;
  }

  /** The first instant after which it cannot be booked any more. */
  Instant closes(LocalDate day) {
    return day.minusDays(closesDays).atTime(closesAt).atZone(SchedulePlan.JAPAN).toInstant();
  }
}
