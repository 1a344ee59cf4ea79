package jp.yorisoi.ejb.support.domain;

import java.time.LocalDate;

/**
 * Days on which a place is closed.
 *
 * @param place id of the place
 * @param from first day
 * @param until last day
 * @param reason code of why
 */
public record Closure(String place, LocalDate from, LocalDate until, String reason) {

  /**
   * Whether a place is closed by it.
   *
   * @param where id of a place
   * @param day a day
   * @return true on the first and the last day too
   */
  public boolean covers(String where, LocalDate day) {
    return place.equals(where) && !day.isBefore(from) && !day.isAfter(until);
  }
}
