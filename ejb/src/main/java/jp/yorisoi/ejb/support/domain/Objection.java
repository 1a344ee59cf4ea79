package jp.yorisoi.ejb.support.domain;

/** What can be said against giving somebody a seat. */
public enum Objection {
  /** There is no such session. */
  UNKNOWN_SESSION,
  /** It has begun. */
  PAST,
  /** It cannot be booked yet, or not any more. */
  CLOSED,
  /** No seat is left. */
  FULL,
  /** The person holds a seat of this session. */
  ALREADY_BOOKED,
  /** The person has as many open bookings as one may have. */
  LIMIT,
  /** The form was sent before with other words, or its booking was cancelled since. */
  KEY_REUSED
}
