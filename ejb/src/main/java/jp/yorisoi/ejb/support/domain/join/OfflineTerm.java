package jp.yorisoi.ejb.support.domain.join;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.support.domain.MarkRule;
import jp.yorisoi.ejb.support.domain.SupportSession;

/**
 * When a list may be taken along, and until when it opens and joins: as long as a paper list is
 * written up ({@link MarkRule#closes}), and not a day longer.
 */
public final class OfflineTerm {
  /** So long before a session its list can be taken along: over a week-end with its holidays. */
  public static final Duration BEFORE = Duration.ofDays(5);

  private OfflineTerm() {}

  /** Why a list cannot be taken along. */
  public enum Refusal {
    /** The session is too far away; who books until then would be missing. */
    TOO_EARLY,
    /** Its list is closed. */
    TOO_LATE,
    /** It is not held. */
    CANCELLED
  }

  /**
   * Whether the list of a session may be taken along now.
   *
   * @param session the session
   * @param now present time
   * @return empty, or why not
   */
  public static Optional<Refusal> refusal(SupportSession session, Instant now) {
    if (session.cancelled()) {
      return Optional.of(Refusal.CANCELLED);
    }
    if (now.isBefore(session.startsAt().minus(BEFORE))) {
      return Optional.of(Refusal.TOO_EARLY);
    }
    return now.isBefore(MarkRule.closes(session))
        ? Optional.empty()
        : Optional.of(Refusal.TOO_LATE);
  }

  /**
   * Whether the list of several sessions may be taken along now.
   *
   * @param sessions the sessions, by time
   * @param now present time
   * @return empty when one of them may, or why the first may not
   */
  public static Optional<Refusal> refusal(List<SupportSession> sessions, Instant now) {
    List<Optional<Refusal>> each = sessions.stream().map(one -> refusal(one, now)).toList();
    if (each.isEmpty()) {
      return Optional.of(Refusal.CANCELLED);
    }
    return each.stream().allMatch(Optional::isPresent) ? each.get(0) : Optional.empty();
  }
}
