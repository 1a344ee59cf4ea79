package jp.yorisoi.ejb.opening.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * The line when sessions open for booking. The first {@value #FREE} numbers enter at once, before
 * the opening too, so that nobody notices a line where there is no crowd; from the opening on so
 * many a second follow, in the order of their numbers. It depends on nothing but the time: each
 * instance says the same, and after a restart too. Pure.
 */
public final class OpeningRule {
  /** Who comes so long before the opening draws a number already. */
  public static final Duration BEFORE = Duration.ofMinutes(5);

  /** When the line ends at the latest, whether seats are left or not. */
  public static final Duration LONGEST = Duration.ofHours(1);

  /** Numbers that enter without waiting. */
  public static final long FREE = 60;

  /**
   * Numbers that follow each second: each opens five pages or so, a fifth of what a core serves.
   */
  public static final long A_SECOND = 10;

  private static final long MILLIS = 1000;

  private OpeningRule() {}

  /**
   * The last number that may enter.
   *
   * @param opensAt when booking opens
   * @param now present time
   * @return numbers up to this one are in
   */
  public static long entered(Instant opensAt, Instant now) {
    long millis = Math.max(0, Duration.between(opensAt, now).toMillis());
    return FREE + millis * A_SECOND / MILLIS;
  }

  /**
   * How long a number waits.
   *
   * @param number the number
   * @param opensAt when booking opens
   * @param now present time
   * @return zero when it may enter
   */
  public static Duration wait(long number, Instant opensAt, Instant now) {
    if (number <= entered(opensAt, now)) {
      return Duration.ZERO;
    }
    long millis = ((number - FREE) * MILLIS + A_SECOND - 1) / A_SECOND;
    return Duration.between(now, opensAt.plusMillis(millis));
  }

  /**
   * How long a browser waits before it asks again: often enough to enter in time, so seldom that
   * five thousand of them are little work.
   *
   * @param left time until the number may enter
   * @return 5 to 30 seconds
   */
  public static Duration askAgain(Duration left) {
    long seconds = Math.max(5, Math.min(30, left.toSeconds() + 1));
    return Duration.ofSeconds(seconds);
  }
}
