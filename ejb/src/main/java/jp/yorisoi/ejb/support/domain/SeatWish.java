package jp.yorisoi.ejb.support.domain;

import java.util.Optional;
import java.util.Set;
import jp.yorisoi.ejb.kernel.Hash;

/**
 * The wish for one seat, as far as the rules look at it.
 *
 * @param number booking number drawn for it, used if a seat is given
 * @param session row id of the session
 * @param key keyed hash of the form token
 * @param body keyed hash of all that was asked for
 * @param person keyed hash of who it is
 * @param walkIn whether the person has come without a booking
 * @param waits the circumstances under which the person waits when no seat is left; empty for who
 *     does not wait
 */
public record SeatWish(
    String number,
    long session,
    Hash key,
    Hash body,
    Hash person,
    boolean walkIn,
    Optional<Set<Circumstance>> waits) {

  /**
   * The wish of somebody who books ahead.
   *
   * @param number booking number drawn for it
   * @param session row id of the session
   * @param key keyed hash of the form token
   * @param body keyed hash of all that was asked for
   * @param person keyed hash of who it is
   */
  public SeatWish(String number, long session, Hash key, Hash body, Hash person) {
    this(number, session, key, body, person, false, Optional.empty());
  }
}
