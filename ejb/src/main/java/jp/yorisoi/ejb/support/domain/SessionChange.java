package jp.yorisoi.ejb.support.domain;

import java.time.Instant;

/** When the desk may change a session, or say that it is not held. */
public final class SessionChange {
  private SessionChange() {}

  /** What is said to a change. */
  public enum Answer {
    /** It is to be written. */
    DONE,
    /** There is no such session. */
    NOT_FOUND,
    /** It is not held any more; nobody can say so twice. */
    CANCELLED,
    /** It has begun. */
    BEGUN,
    /** Since the page was shown somebody has booked, given back or changed. */
    MEANWHILE,
    /** More seats are taken than there would be. */
    UNDER_TAKEN,
    /** It has as many seats already. */
    UNCHANGED,
    /** It is a stop of the vehicle, which is cancelled with its tour. */
    TOUR_STOP
  }

  /**
   * Whether a session can be cancelled.
   *
   * @param session the session, whose row nobody else changes until it is committed
   * @param seen seats taken when the page asked whether to cancel: who books after that has been
   *     counted by nobody
   * @param now present time
   * @return {@link Answer#DONE} when it is to be written
   */
  public static Answer cancel(SupportSession session, int seen, Instant now) {
    Answer open = open(session, now);
    if (open != Answer.DONE) {
      return open;
    }
    return session.taken() == seen ? Answer.DONE : Answer.MEANWHILE;
  }

  /**
   * Whether a session can be cancelled by itself.
   *
   * @param planned the session, whose row nobody else changes until it is committed
   * @param seen seats taken when the page asked whether to cancel
   * @param now present time
   * @return {@link Answer#DONE} when it is to be written
   */
  public static Answer cancel(PlannedSession planned, int seen, Instant now) {
    return planned.origin() == SessionOrigin.TOUR
        ? Answer.TOUR_STOP
        : cancel(planned.session(), seen, now);
  }

  /**
   * Whether a session can have so many seats.
   *
   * @param session the session, whose row nobody else changes until it is committed
   * @param capacity seats there shall be, at least 1
   * @param now present time
   * @return {@link Answer#DONE} when it is to be written
   */
  public static Answer capacity(SupportSession session, int capacity, Instant now) {
    Answer open = open(session, now);
    if (open != Answer.DONE) {
      return open;
    }
    if (capacity < session.taken()) {
      return Answer.UNDER_TAKEN;
    }
    return capacity == session.capacity() ? Answer.UNCHANGED : Answer.DONE;
  }

  private static Answer open(SupportSession session, Instant now) {
    if (session.cancelled()) {
      return Answer.CANCELLED;
    }
    return now.isBefore(session.startsAt()) ? Answer.DONE : Answer.BEGUN;
  }
}
