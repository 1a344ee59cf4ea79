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
 * @param cancelled whether the seat was given back
 */
public record KnownSeat(
    String number, long session, Hash key, Hash body, Hash person, boolean cancelled) {

  KnownSeat givenBack() {
    return new KnownSeat(number, session, key, body, person, true);
  }
}
