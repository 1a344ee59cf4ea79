package jp.yorisoi.ejb.support;

import jp.yorisoi.ejb.platform.guess.Guess;

/**
 * Somebody tries a PIN at a booking number to give a seat back.
 *
 * @param number booking number as stored
 * @param pin digits of the PIN
 * @param guess what the try is counted under
 */
record PinTry(String number, String pin, Guess guess) {}
