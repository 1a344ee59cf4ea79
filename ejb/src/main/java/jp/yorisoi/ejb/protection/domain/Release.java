package jp.yorisoi.ejb.protection.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * 一時解除: the block on issuing is lifted for some minutes. It comes back by the clock alone; nothing
 * has to run for that. What is hidden stays hidden meanwhile.
 *
 * @param at from when
 * @param until until when, exclusive
 */
public record Release(Instant at, Instant until) {
  /** The longest time a release may last, minutes. */
  public static final int LONGEST_MINUTES = 60;

  /**
   * A release from now on.
   *
   * @param now when it begins
   * @param minutes how long, see {@link #isLength}
   * @return the release
   * @throws IllegalArgumentException when it would be too long or none at all
   */
  public static Release from(Instant now, int minutes) {
    if (!isLength(minutes)) {
      throw new IllegalArgumentException("no length of a release");
    }
    return new Release(now, now.plus(Duration.ofMinutes(minutes)));
  }

  /**
   * Whether a release may last so long.
   *
   * @param minutes minutes
   * @return true for 1 to {@value #LONGEST_MINUTES}
   */
  public static boolean isLength(int minutes) {
    return minutes >= 1 && minutes <= LONGEST_MINUTES;
  }

  /**
   * Whether it is in force.
   *
   * @param now the moment
   * @return true from its first moment until just before its last
   */
  public boolean isRunning(Instant now) {
    return !now.isBefore(at) && now.isBefore(until);
  }
}
