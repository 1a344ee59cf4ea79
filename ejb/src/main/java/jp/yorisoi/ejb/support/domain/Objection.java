package jp.yorisoi.ejb.support.domain;

/** What can be said against giving somebody a seat. */
public enum Objection {
  /** There is no such session. */
  UNKNOWN_SESSION,
  /** It has begun. */
  PAST,
  /** It is not held. */
  NOT_HELD,
  /** It cannot be booked yet. */
  NOT_YET,
  /** It cannot be booked any more, or lacks what it needs. */
  CLOSED,
  /** The kind is not for this person, by what the person said. */
  NOT_ELIGIBLE,
  /** Help the person needs cannot be had there. */
  NEED_NOT_MET,
  /** Seats are being drawn by lot just now. */
  DRAWING,
  /** No seat is left. */
  FULL,
  /** The person holds a seat of this session. */
  ALREADY_BOOKED,
  /** The person has as many open bookings as one may have. */
  LIMIT,
  /** The person has as many open bookings of this kind as one may have. */
  KIND_LIMIT,
  /** The household has as many open bookings of this kind as one may have. */
  HOUSEHOLD_LIMIT,
  /** The booking was given back, has begun, or is of another kind, and cannot be moved. */
  NOT_MOVABLE,
  /** The form was sent before with other words, or its booking was cancelled since. */
  KEY_REUSED
}
