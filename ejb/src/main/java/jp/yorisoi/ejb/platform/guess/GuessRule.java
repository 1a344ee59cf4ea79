package jp.yorisoi.ejb.platform.guess;

import java.time.Duration;
import java.time.Instant;

/**
 * Five failures in a row and nobody may guess for 15 minutes; a quiet 15 minutes forgives. Pure.
 */
final class GuessRule {
  static final int FAILURES = 5;
  static final Duration WAIT = Duration.ofMinutes(15);

  private GuessRule() {}

  /** The failures that still count. */
  static int counting(int failures, Instant lastFailure, Instant now) {
    return lastFailure.plus(WAIT).isAfter(now) ? failures : 0;
  }

  /** Whether guessing is closed now. */
  static boolean isClosed(int failures, Instant lastFailure, Instant now) {
    return counting(failures, lastFailure, now) >= FAILURES;
  }
}
