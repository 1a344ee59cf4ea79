package jp.yorisoi.ejb.intake.persistence;

import java.time.Duration;

/** How long a package rests after an attempt: 10 seconds, doubling, at most an hour. */
final class AttemptPause {
  private static final Duration FIRST = Duration.ofSeconds(10);
  private static final Duration LONGEST = Duration.ofHours(1);
  private static final int DOUBLINGS = 10;

  private AttemptPause() {}

  static Duration after(int attempt) {
    Duration pause = FIRST.multipliedBy(1L << Math.min(attempt - 1, DOUBLINGS));
    return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
  }
}
