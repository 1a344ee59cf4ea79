package jp.yorisoi.ejb.identity.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When wrong passwords lock an account: so many in a row lock it for a time, each further one
 * again.
 *
 * @param limit wrong passwords in a row that lock; the policy of the city says how many
 * @param lock how long a lock lasts
 */
public record LockRule(int limit, Duration lock) {

  /**
   * Whether an account is locked now.
   *
   * @param lockedUntil end of the last lock, or null
   * @param now present time
   * @return true while the lock lasts
   */
  public static boolean isLocked(Instant lockedUntil, Instant now) {
    return lockedUntil != null && now.isBefore(lockedUntil);
  }

  /**
   * What a wrong password leads to.
   *
   * @param failures wrong passwords in a row, with this one
   * @param now present time
   * @return the end of the lock, or empty while guesses are left
   */
  public Optional<Instant> lockAfter(int failures, Instant now) {
    return failures >= limit ? Optional.of(now.plus(lock)) : Optional.empty();
  }
}
