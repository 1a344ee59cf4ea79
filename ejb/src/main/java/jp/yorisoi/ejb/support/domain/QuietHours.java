package jp.yorisoi.ejb.support.domain;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/**
 * The hours of the night in which no message is sent, in Japanese time. What would be sent then
 * waits for the morning.
 *
 * @param from first moment of quiet; with the same moment twice there is none
 * @param until first moment after it, usually of the next day
 */
public record QuietHours(LocalTime from, LocalTime until) {

  /**
   * Whether nothing is sent at a moment.
   *
   * @param moment the moment
   * @return true within the quiet hours
   */
  public boolean holds(Instant moment) {
    LocalTime time = moment.atZone(SchedulePlan.JAPAN).toLocalTime();
    boolean overnight = from.isAfter(until);
    boolean begun = !time.isBefore(from);
    boolean over = !time.isBefore(until);
    return overnight ? begun || !over : begun && !over;
  }

  /**
   * When something can be sent that is ready at a moment, e.g. to give an offer a deadline people
   * have time for.
   *
   * @param ready the moment
   * @return the same moment, or the end of the quiet hours it lies in
   */
  public Instant firstAfter(Instant ready) {
    if (!holds(ready)) {
      return ready;
    }
    ZonedDateTime local = ready.atZone(SchedulePlan.JAPAN);
    ZonedDateTime morning = local.with(until);
    return (morning.isAfter(local) ? morning : morning.plusDays(1)).toInstant();
  }
}
