package jp.yorisoi.ejb.support;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.support.domain.Waiter;

/** The waiting lists as last committed. */
public interface LineStore {

  /**
   * Who is on the waiting list of a session.
   *
   * @param sessionId the session
   * @return all of them, those a seat is held for too, in the order of the rule
   */
  List<Waiter> line(long sessionId);

  /**
   * The session a booking was for before: the stop of the vehicle that is not made, when a seat of
   * another is held instead, or the day from which it was moved.
   *
   * @param number booking number
   * @return row id of its session, empty for a booking that was never moved
   */
  Optional<Long> movedFrom(String number);

  /**
   * Sessions whose list has to be gone through: an offer is over, or a seat is free while somebody
   * waits.
   *
   * @param now present time
   * @return row ids
   */
  List<Long> due(Instant now);
}
