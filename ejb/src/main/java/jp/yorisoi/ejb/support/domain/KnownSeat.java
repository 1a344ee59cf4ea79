package jp.yorisoi.ejb.support.domain;

import jp.yorisoi.ejb.kernel.Hash;

/**
 * A booking made before, as far as the rules look at it.
 *
 * @param number booking number
 * @param session row id of the session
 * @param key keyed hash of the form token
 * @param body keyed hash of all that was asked for
 * @param person keyed hash of who it is
 * @param state what has become of it
 */
public record KnownSeat(
    String number, long session, Hash key, Hash body, Hash person, SeatState state) {

  /** Whether it asks for nothing any more. */
  public boolean cancelled() {
    return state.gone();
  }

  KnownSeat as(SeatState other) {
    return new KnownSeat(number, session, key, body, person, other);
  }
}
