package jp.yorisoi.ejb.gate;

import java.time.Duration;

/** How long a package rests that could not become a case, so that others come first. Pure. */
final class TakeInPause {
  private static final Duration SHORTEST = Duration.ofSeconds(10);
  private static final Duration LONGEST = Duration.ofHours(1);
  private static final int DOUBLINGS = 10;

  private TakeInPause() {}

  /** 10 seconds after the first failure, doubling, at most an hour. */
  static Duration after(int failures) {
    Duration pause = SHORTEST.multipliedBy(1L << Math.min(failures - 1, DOUBLINGS));
    return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
  }
}
