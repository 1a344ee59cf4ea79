package jp.yorisoi.ejb.platform.guess;

import java.util.Optional;
import jp.yorisoi.ejb.kernel.Hash;

/**
 * One guess at a number: what it is counted under. Made by {@link Guesses#at}.
 *
 * @param subject keyed hash of what is looked up
 * @param place keyed hash of where it comes from, or empty when nobody knows
 */
public record Guess(Hash subject, Optional<Hash> place) {}
