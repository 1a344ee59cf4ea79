package jp.yorisoi.ejb.support.domain;

/** What has become of a wish for a seat. */
public enum SeatState {
  /** Its lot is in the draw. */
  ENTERED,
  /** It waits for a seat. */
  WAITING,
  /** A seat is held for it until the offer ends. */
  OFFERED,
  /** It has a seat. */
  BOOKED,
  /** It was given back: the seat, the offer or the place on the list. */
  CANCELLED,
  /** An offer was not answered in time. */
  EXPIRED;

  /** Whether it hopes for a seat: by the draw, or on the waiting list with or without an offer. */
  public boolean inLine() {
    return this == ENTERED || this == WAITING || this == OFFERED;
  }

  /** Whether it takes one of the seats. */
  public boolean seated() {
    return this == OFFERED || this == BOOKED;
  }

  /** Whether it asks for nothing any more. */
  public boolean gone() {
    return this == CANCELLED || this == EXPIRED;
  }
}
