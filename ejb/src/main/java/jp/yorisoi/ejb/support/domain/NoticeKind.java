package jp.yorisoi.ejb.support.domain;

/** What a message about a booking tells. */
public enum NoticeKind {
  /** The seat is booked. */
  CONFIRMATION,
  /** The class is near. */
  REMINDER,
  /** The class begins at another time. */
  MOVED,
  /** The class is not held. */
  CANCELLED,
  /** Who has it, or the desk, moved the booking to another day. */
  OTHER_DAY,
  /** A draw gave a seat. */
  WON,
  /** A draw gave a place on the waiting list. */
  NOT_DRAWN
}
