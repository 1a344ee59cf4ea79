package jp.yorisoi.ejb.platform.guess;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import jp.yorisoi.ejb.kernel.Hash;

/**
 * Guesses of several callers that are decided in one transaction, one after the other: a hundred of
 * them in one group are no way around the count. Pure.
 */
public final class GuessRound {
  private final Instant now;
  private final Map<Hash, GuessCount> subjects;
  private final Map<Hash, GuessCount> places;
  private final Map<Hash, GuessCount> changed = new HashMap<>();
  private final Map<Hash, Integer> failed = new HashMap<>();

  GuessRound(Map<Hash, GuessCount> subjects, Map<Hash, GuessCount> places, Instant now) {
    this.subjects = new HashMap<>(subjects);
    this.places = new HashMap<>(places);
    this.now = now;
  }

  /**
   * Lets a guess be tried, if guessing is open, and counts how it goes.
   *
   * @param guess the guess
   * @param fits looks whether it is right; asked even when guessing is shut, so that shut and wrong
   *     take as long
   * @return whether it was tried and is right
   */
  public boolean tries(Guess guess, BooleanSupplier fits) {
    boolean right = fits.getAsBoolean();
    if (isShut(guess)) {
      return false;
    }
    GuessCount before = subjects.getOrDefault(guess.subject(), new GuessCount(0, now));
    int counting = GuessRule.counting(before.failures(), before.since(), now);
    if (!right || before.failures() > 0) {
      GuessCount after = new GuessCount(right ? 0 : counting + 1, now);
      subjects.put(guess.subject(), after);
      changed.put(guess.subject(), after);
    }
    if (!right) {
      guess.place().ifPresent(place -> failed.merge(place, 1, Integer::sum));
    }
    return right;
  }

  private boolean isShut(Guess guess) {
    GuessCount subject = subjects.get(guess.subject());
    return subject != null && GuessRule.isClosed(subject.failures(), subject.since(), now)
        || guess.place().filter(this::isShutFor).isPresent();
  }

  private boolean isShutFor(Hash place) {
    int more = failed.getOrDefault(place, 0);
    GuessCount before = places.get(place);
    return before == null
        ? GuessRule.isClosedFor(more, now, now)
        : GuessRule.isClosedFor(before.failures() + more, before.since(), now);
  }

  /** The numbers whose count is another one now. */
  Map<Hash, GuessCount> changed() {
    return Map.copyOf(changed);
  }

  /** How many failures came from each place. */
  Map<Hash, Integer> failed() {
    return Map.copyOf(failed);
  }
}
