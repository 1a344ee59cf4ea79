package jp.yorisoi.ejb.intake;

import java.time.Instant;
import jp.yorisoi.ejb.intake.archive.Channel;

/**
 * Counts how often a package was tried, so that none is tried for ever and none holds the others.
 * An attempt is counted before it begins: one that takes the whole instance down is counted too.
 *
 * <p>Two counts, two limits: an attempt that ended because a neighbour was down counts as one of
 * {@value #MOST_ATTEMPTS}, with pauses that double up to an hour (about 15 hours in all); one that
 * failed for another reason, or never ended, as one of {@value #MOST_FAILURES}. One that ended
 * because this instance could not do its work counts as neither: it rests and is tried for as long
 * as that takes. Every method is part of the caller's transaction.
 */
public interface AttemptLedger {

  /** How often a package is tried while a neighbour is down. */
  int MOST_ATTEMPTS = 24;

  /** How often a package is tried that fails for reasons of its own. */
  int MOST_FAILURES = 3;

  /** Whether a package is tried now. */
  enum Turn {
    /** Yes; the attempt is counted. */
    NOW,
    /** Not yet: the pause after the last attempt is not over. */
    LATER,
    /** Yes, and never again: whatever ends this attempt decides. */
    LAST,
    /** Never again: it failed too often. */
    NO_MORE
  }

  /**
   * Begins an attempt and counts it; to be committed before the attempt begins.
   *
   * @param source where the package comes from
   * @param sourceNumber its number there
   * @param now the present time
   * @return whether to go on
   */
  Turn begin(Channel source, String sourceNumber, Instant now);

  /**
   * Says that an attempt ended because a neighbour was down; it no longer counts as a failure.
   *
   * @param source where the package comes from
   * @param sourceNumber its number there
   * @param reason stable code of what was in the way
   */
  void neighbourDown(Channel source, String sourceNumber, String reason);

  /**
   * Says that an attempt ended because this instance could not do its work; it is never the last.
   *
   * @param source where the package comes from
   * @param sourceNumber its number there
   * @param reason stable code of what was in the way
   */
  void ownFault(Channel source, String sourceNumber, String reason);

  /**
   * Forgets a package that is decided, in the transaction that decides it.
   *
   * @param source where the package comes from
   * @param sourceNumber its number there
   */
  void forget(Channel source, String sourceNumber);
}
