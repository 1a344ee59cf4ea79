package jp.yorisoi.ejb.support.domain;

import java.time.Instant;

/**
 * Something that happened on a waiting list; all of them in order are its log, from which the order
 * can be worked out again.
 *
 * @param session row id of the session
 * @param number booking number of whom it is about
 * @param what what happened
 * @param points the person's points
 * @param rule version of the rule in force
 * @param until when an offer ends, null for anything else
 */
public record Turn(long session, String number, What what, int points, int rule, Instant until) {

  /** What can happen on a waiting list. */
  public enum What {
    /** Somebody's lot is in the draw. */
    ENTERED,
    /** The draw gave a seat. */
    WON,
    /** The draw gave a place on the waiting list, after those logged before. */
    PLACED,
    /** Somebody was accepted. */
    JOINED,
    /** The desk keeps a free seat for a caller who has not decided yet. */
    KEPT,
    /** A seat is held for somebody. */
    OFFERED,
    /** The seat was taken. */
    ACCEPTED,
    /** The seat was not wanted. */
    DECLINED,
    /** The offer was not answered in time. */
    EXPIRED,
    /** Somebody no longer waits. */
    LEFT
  }
}
