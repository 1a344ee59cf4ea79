package jp.yorisoi.ejb.support.domain;

import java.time.Instant;

/** What the rules say to a wish for a seat. */
public sealed interface SeatAnswer {

  /**
   * A seat is given.
   *
   * @param wish whose
   * @param slot the person's slot, from 1
   */
  record Given(SeatWish wish, int slot) implements SeatAnswer {}

  /**
   * No seat is left; the person is on the waiting list.
   *
   * @param wish whose
   * @param slot the person's slot, from 1
   */
  record Waits(SeatWish wish, int slot) implements SeatAnswer {}

  /**
   * A free seat is kept for a caller until a moment.
   *
   * @param wish whose
   * @param slot the person's slot, from 1
   * @param until when it is free again unless it was taken
   */
  record Kept(SeatWish wish, int slot, Instant until) implements SeatAnswer {}

  /**
   * The person's lot is in the draw.
   *
   * @param wish whose
   * @param slot the person's slot, from 1
   */
  record Enters(SeatWish wish, int slot) implements SeatAnswer {}

  /**
   * The same form was answered before; the answer stands.
   *
   * @param seat the booking it got
   */
  record Before(KnownSeat seat) implements SeatAnswer {}

  /**
   * No seat is given.
   *
   * @param objection why
   */
  record Refused(Objection objection) implements SeatAnswer {}
}
