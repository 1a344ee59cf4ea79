package jp.yorisoi.ejb.support.domain.join;

/** Why a mark made without network is not written before somebody at the desk has decided. */
public enum JoinConflict {
  /**
   * What was typed is no name, or nobody can read any more whose seat it was that was given back;
   * the desk adds the person by hand.
   */
  UNREADABLE(false, false),
  /** There is no booking of this number. */
  UNKNOWN(false, false),
  /** The booking is one of another session. */
  ELSEWHERE(false, false),
  /** The session was cancelled since. */
  SESSION_CANCELLED(false, false),
  /** The session was moved to another time since. */
  SESSION_MOVED(true, false),
  /** The doors are not open yet. */
  TOO_EARLY(false, false),
  /** The list of the session is closed. */
  TOO_LATE(false, false),
  /** The seat was given back since, and the person came all the same. */
  CANCELLED_MEANWHILE(true, false),
  /** The booking is younger than the list that was taken along. */
  BOOKED_MEANWHILE(true, false),
  /** Somebody has marked the person otherwise since. */
  MARKED_MEANWHILE(true, false),
  /** The same person holds a seat of this session: same name and same telephone number. */
  SAME_PERSON(false, true),
  /** Somebody of the same name holds a seat of this session. */
  SAME_NAME(true, true),
  /** No seat is left for who came without a booking. */
  FULL(true, false);

  private final boolean waivable;
  private final boolean same;

  JoinConflict(boolean waivable, boolean same) {
    this.waivable = waivable;
    this.same = same;
  }

  /** Whether the desk may have it written all the same. */
  public boolean waivable() {
    return waivable;
  }

  /** Whether the desk may say that it is the person of another booking. */
  public boolean same() {
    return same;
  }
}
