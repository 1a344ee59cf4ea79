package jp.yorisoi.ejb.identity.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When wrong passwords lock an account: five in a row lock it for fifteen minutes, each further one
 * again. The policy of each city names the numbers (security-policy).
 */
public final class LockRule {
  /** Wrong passwords in a row that lock. */
  public static final int LIMIT = 5;

  /** How long a lock lasts. */
  public static final Duration LOCK = Duration.ofMinutes(15);

  private LockRule() {}

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
  public static Optional<Instant> lockAfter(int failures, Instant now) {
    return failures >= LIMIT ? Optional.of(now.plus(LOCK)) : Optional.empty();
  }
}
