package jp.yorisoi.ejb.support.domain;

import java.time.Instant;
import java.util.Optional;
import jp.yorisoi.ejb.kernel.Hash;

/**
 * A session with what the desk has to know to plan around it.
 *
 * @param session the session
 * @param origin where it comes from
 * @param series row id of its series, empty when it has none
 * @param reason code of why it is not held, empty when it is
 * @param teacher keyed hash of who teaches it, empty when nobody is named
 * @param tour row id of the tour of the vehicle it is a stop of, empty for others
 */
public record PlannedSession(
    SupportSession session,
    SessionOrigin origin,
    Optional<Long> series,
    Optional<String> reason,
    Optional<Hash> teacher,
    Optional<Long> tour) {

  /**
   * A session that is no stop of the vehicle.
   *
   * @param session the session
   * @param origin where it comes from
   * @param series row id of its series, empty when it has none
   * @param reason code of why it is not held, empty when it is
   * @param teacher keyed hash of who teaches it, empty when nobody is named
   */
  public PlannedSession(
      SupportSession session,
      SessionOrigin origin,
      Optional<Long> series,
      Optional<String> reason,
      Optional<Hash> teacher) {
    this(session, origin, series, reason, teacher, Optional.empty());
  }

  /**
   * Whether it is held at some moment of a span of time.
   *
   * @param from first moment
   * @param until moment after the last
   * @return false for one that is not held
   */
  public boolean isDuring(Instant from, Instant until) {
    return !session.cancelled()
        && session.startsAt().isBefore(until)
        && session.endsAt().isAfter(from);
  }
}
