package jp.yorisoi.ejb.support.domain;

import jp.yorisoi.ejb.kernel.Hash;

/**
 * The wish for one seat, as far as the rules look at it.
 *
 * @param number booking number drawn for it, used if a seat is given
 * @param session row id of the session
 * @param key keyed hash of the form token
 * @param body keyed hash of all that was asked for
 * @param person keyed hash of who it is
 */
public record SeatWish(String number, long session, Hash key, Hash body, Hash person) {}
