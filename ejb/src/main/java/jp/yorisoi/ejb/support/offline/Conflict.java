package jp.yorisoi.ejb.support.offline;

import jp.yorisoi.ejb.support.domain.join.JoinConflict;

/** Why a mark made without network waits for a decision, as pages say it. */
public enum Conflict {
  /**
   * What was typed is no name, or nobody can read any more whose seat it was that was given back;
   * the desk adds the person by hand.
   */
  UNREADABLE,
  /** There is no booking of this number. */
  UNKNOWN,
  /** The booking is one of another session. */
  ELSEWHERE,
  /** The session was cancelled since. */
  SESSION_CANCELLED,
  /** The session was moved to another time since. */
  SESSION_MOVED,
  /** The doors are not open yet. */
  TOO_EARLY,
  /** The list of the session is closed. */
  TOO_LATE,
  /** The seat was given back since, and the person came all the same. */
  CANCELLED_MEANWHILE,
  /** The booking is younger than the list that was taken along. */
  BOOKED_MEANWHILE,
  /** Somebody has marked the person otherwise since. */
  MARKED_MEANWHILE,
  /** The same person holds a seat of this session: same name and same telephone number. */
  SAME_PERSON,
  /** Somebody of the same name holds a seat of this session. */
  SAME_NAME,
  /** No seat is left for who came without a booking. */
  FULL;

  static Conflict of(JoinConflict conflict) {
    return conflict == null ? null : valueOf(conflict.name());
  }
}
