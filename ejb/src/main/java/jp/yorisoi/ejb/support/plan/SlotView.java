package jp.yorisoi.ejb.support.plan;

import java.time.Instant;
import java.util.Optional;
import jp.yorisoi.ejb.support.SessionView;
import jp.yorisoi.ejb.support.domain.PlannedSession;

/**
 * A session in the calendar of the desk; no data of persons.
 *
 * @param session the session
 * @param series row id of the series the desk has made it with, empty for one of the programme
 * @param reason why it is not held, empty when it is
 * @param begun whether it has begun; nothing of it is changed then
 * @param tour row id of the tour of the vehicle it is a stop of, empty for others
 */
public record SlotView(
    SessionView session,
    Optional<Long> series,
    Optional<CancelReason> reason,
    boolean begun,
    Optional<Long> tour) {

  /**
   * A session that is no stop of the vehicle.
   *
   * @param session the session
   * @param series row id of the series the desk has made it with
   * @param reason why it is not held
   * @param begun whether it has begun
   */
  public SlotView(
      SessionView session, Optional<Long> series, Optional<CancelReason> reason, boolean begun) {
    this(session, series, reason, begun, Optional.empty());
  }

  /**
   * A session as it is now.
   *
   * @param planned the session
   * @param now present time
   * @return what the desk sees of it
   */
  public static SlotView of(PlannedSession planned, Instant now) {
    return new SlotView(
        SessionView.of(planned.session(), now),
        planned.series(),
        planned.reason().map(CancelReason::valueOf),
        !now.isBefore(planned.session().startsAt()),
        planned.tour());
  }

  /** Seats taken. */
  public int taken() {
    return session.capacity() - session.seatsLeft();
  }
}
