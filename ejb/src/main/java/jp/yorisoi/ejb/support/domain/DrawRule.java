package jp.yorisoi.ejb.support.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When the seats of a kind of support are drawn.
 *
 * @param days so many days before it is held
 * @param at time of that day, Japanese time
 */
public record DrawRule(int days, LocalTime at) {

  /**
   * When a session is drawn.
   *
   * @param startsAt when it begins
   * @return until when people enter
   */
  public Instant drawsAt(Instant startsAt) {
    return LocalDate.ofInstant(startsAt, SchedulePlan.JAPAN)
        .minusDays(days)
        .atTime(at)
        .atZone(SchedulePlan.JAPAN)
        .toInstant();
  }
}
