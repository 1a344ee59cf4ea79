package jp.yorisoi.ejb.intake.persistence;

import java.time.Duration;
import java.time.Instant;
import jp.yorisoi.ejb.intake.AttemptLedger;
import jp.yorisoi.ejb.intake.AttemptLedger.Turn;

/**
 * When a package is tried again: after 10 seconds, doubling, at most an hour. Pure.
 *
 * @param attempts how often it was tried
 * @param failures how many of these failed for its own reasons, or never ended
 * @param nextAt when its pause is over
 */
record AttemptRule(int attempts, int failures, Instant nextAt) {
  /** After a fault of our own no more attempts count than these: none that follows is the last. */
  static final int AFTER_OWN_FAULT = AttemptLedger.MOST_ATTEMPTS - 2;

  static final AttemptRule FIRST = new AttemptRule(0, 0, Instant.EPOCH);
  private static final Duration SHORTEST = Duration.ofSeconds(10);
  private static final Duration LONGEST = Duration.ofHours(1);
  private static final int DOUBLINGS = 10;

  /** Whether it is tried now. */
  Turn turn(Instant now) {
    if (failures >= AttemptLedger.MOST_FAILURES || attempts >= AttemptLedger.MOST_ATTEMPTS) {
      return Turn.NO_MORE;
    }
    if (now.isBefore(nextAt)) {
      return Turn.LATER;
    }
    return attempts + 1 == AttemptLedger.MOST_ATTEMPTS ? Turn.LAST : Turn.NOW;
  }

  /** How long it rests after the attempt that begins now. */
  Duration pause() {
    Duration pause = SHORTEST.multipliedBy(1L << Math.min(attempts, DOUBLINGS));
    return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
  }
}
