package jp.yorisoi.ejb.platform.guess;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import jp.yorisoi.ejb.kernel.Hash;

/**
 * Five failures in a row and nobody may guess at a number for 15 minutes; a quiet 15 minutes
 * forgives. A hundred failures within 15 minutes from one place, at whatever numbers, and nobody
 * there may guess until they are over: far more than the people behind the one address of an office
 * mistype, far fewer than somebody needs who tries number after number. Pure.
 */
final class GuessRule {
  static final int FAILURES = 5;
  static final int FAILURES_OF_A_PLACE = 100;
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

  /** Whether guessing is closed now for a place whose count began at a moment. */
  static boolean isClosedFor(int failuresOfThePlace, Instant begun, Instant now) {
    return counting(failuresOfThePlace, begun, now) >= FAILURES_OF_A_PLACE;
  }

  /** Whether nobody has guessed wrong at the number, and guessing is open for the place. */
  static boolean isUntroubled(Guess guess, Map<Hash, GuessCount> counts, Instant now) {
    GuessCount subject = counts.get(guess.subject());
    GuessCount place = guess.place().map(counts::get).orElse(null);
    return (subject == null || subject.failures() == 0)
        && (place == null || !isClosedFor(place.failures(), place.since(), now));
  }
}
