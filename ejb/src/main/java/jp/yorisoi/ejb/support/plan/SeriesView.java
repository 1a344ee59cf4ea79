package jp.yorisoi.ejb.support.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/**
 * A series the desk has made.
 *
 * @param id row id
 * @param kind id of the kind
 * @param place id of the place
 * @param weekday day of the week
 * @param weeks weeks of the month, none for every week
 * @param at when its classes begin
 * @param minutes how long they last
 * @param capacity seats
 * @param from first day
 * @param until last day
 * @param teacher who teaches, empty when nobody is named
 * @param madeBy who made it
 */
public record SeriesView(
    long id,
    String kind,
    String place,
    DayOfWeek weekday,
    Set<Integer> weeks,
    LocalTime at,
    int minutes,
    int capacity,
    LocalDate from,
    LocalDate until,
    String teacher,
    String madeBy) {
  /** Takes a copy. */
  public SeriesView {
    weeks = Set.copyOf(weeks);
  }
}
