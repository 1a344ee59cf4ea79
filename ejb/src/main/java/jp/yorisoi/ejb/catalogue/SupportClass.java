package jp.yorisoi.ejb.catalogue;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;

/**
 * A class that comes again by a weekly rule.
 *
 * @param kindId id of its kind
 * @param placeId id of its place
 * @param weekday day of the week
 * @param weeks which of these weekdays of a month, 1 to 5; empty for every week
 * @param at when it begins, Japanese time
 * @param capacity number of seats
 */
public record SupportClass(
    String kindId,
    String placeId,
    DayOfWeek weekday,
    List<Integer> weeks,
    LocalTime at,
    int capacity) {

  /** Takes a copy of the weeks. */
  public SupportClass {
    weeks = List.copyOf(weeks);
  }
}
