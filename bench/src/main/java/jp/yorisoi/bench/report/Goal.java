package jp.yorisoi.bench.report;

import java.util.Locale;

/**
 * What a ratio has to reach.
 *
 * @param bound the limit, which itself is good enough
 * @param atLeast true when larger is better
 */
public record Goal(double bound, boolean atLeast) {

  /** A ratio that must not be smaller. */
  public static Goal atLeast(double bound) {
    return new Goal(bound, true);
  }

  /** A ratio that must not be larger. */
  public static Goal atMost(double bound) {
    return new Goal(bound, false);
  }

  /**
   * Whether a ratio is good enough.
   *
   * @param ratio product over peer
   * @return true also for exactly the bound
   */
  public boolean reachedBy(double ratio) {
    return atLeast ? ratio >= bound : ratio <= bound;
  }

  @Override
  public String toString() {
    return (atLeast ? ">=" : "<=") + String.format(Locale.ROOT, "%.2f", bound);
  }
}
