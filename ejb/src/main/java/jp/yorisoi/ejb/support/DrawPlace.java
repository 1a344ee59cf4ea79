package jp.yorisoi.ejb.support;

/**
 * What a draw gave to a booking number.
 *
 * @param number booking number
 * @param points points of the person, each one more ticket
 * @param won whether it was a seat, and not a place on the waiting list
 */
public record DrawPlace(String number, int points, boolean won) {}
