package jp.yorisoi.ejb.support.domain;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;

/**
 * A weekly rule that makes sessions, e.g. the second and fourth Wednesday at ten in Hirose.
 *
 * @param kind id of the kind
 * @param place id of the place
 * @param weekday day of the week
 * @param weeks which of these weekdays of a month, 1 to 5; empty for every week
 * @param at when it begins, Japanese time
 * @param minutes how long it lasts
 * @param capacity number of seats
 * @param lead how long before it can be booked
 */
public record SessionRule(
    String kind,
    String place,
    DayOfWeek weekday,
    Set<Integer> weeks,
    LocalTime at,
    int minutes,
    int capacity,
    SessionLead lead) {

  /**
   * A rule whose sessions can be booked until the eve.
   *
   * @param kind id of the kind
   * @param place id of the place
   * @param weekday day of the week
   * @param weeks which of these weekdays of a month
   * @param at when it begins
   * @param minutes how long it lasts
   * @param capacity number of seats
   */
  public SessionRule(
      String kind,
      String place,
      DayOfWeek weekday,
      Set<Integer> weeks,
      LocalTime at,
      int minutes,
      int capacity) {
    this(kind, place, weekday, weeks, at, minutes, capacity, SessionLead.UNTIL_THE_EVE);
  }

  /** Takes a copy of the weeks. */
  public SessionRule {
    weeks = Set.copyOf(weeks);
  }
}
