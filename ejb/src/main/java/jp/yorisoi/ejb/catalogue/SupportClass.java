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
 * @param also groups of resources of which one is wished for, e.g. an interpreter; without it the
 *     class is held all the same, but does not meet the need
 */
public record SupportClass(
    String kindId,
    String placeId,
    DayOfWeek weekday,
    List<Integer> weeks,
    LocalTime at,
    int capacity,
    List<String> also) {

  /** Takes copies. */
  public SupportClass {
    weeks = List.copyOf(weeks);
    also = List.copyOf(also);
  }
}
