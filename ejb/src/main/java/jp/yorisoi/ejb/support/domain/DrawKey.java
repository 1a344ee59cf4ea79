package jp.yorisoi.ejb.support.domain;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What decides about a draw: the seed, which the city fixed before anybody entered, together with
 * all who entered, which nobody knew before the last of them did. Neither alone gives an order.
 *
 * <p>Everybody has some tickets. A ticket is the hash of key, booking number and number of the
 * ticket; the person's lot is the smallest of them, and the smallest lot comes first. Who has twice
 * as many tickets is first twice as often, and nobody is without a chance.
 *
 * @param session row id of the session
 * @param seed the seed
 * @param entries hash of all booking numbers that ever entered, in order of acceptance, each in a
 *     line of its own; those who left are among them, so that leaving changes nobody's lot
 * @param tickets what everybody has; each point gives one more
 */
public record DrawKey(long session, DrawSeed seed, String entries, int tickets) {

  /**
   * The key of a draw.
   *
   * @param session row id of the session
   * @param seed the seed
   * @param entered all booking numbers that ever entered, in order of acceptance
   * @param tickets what everybody has
   * @return the key
   */
  public static DrawKey of(long session, DrawSeed seed, List<String> entered, int tickets) {
    return new DrawKey(session, seed, DrawSeed.sha256(String.join("\n", entered)), tickets);
  }

  /** The key as text: of seed, entries and session. */
  public String text() {
    return DrawSeed.sha256(seed.text() + "\n" + entries + "\n" + session);
  }

  /**
   * The lot of somebody.
   *
   * @param number booking number
   * @param points by the published rule
   * @return 64 hexadecimal digits; the smallest comes first
   */
  public String lot(String number, int points) {
    String key = text();
    return IntStream.rangeClosed(1, tickets + points)
        .mapToObj(ticket -> DrawSeed.sha256(key + "\n" + number + "\n" + ticket))
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  /** Who comes first. */
  List<Waiter> order(List<Waiter> entries) {
    record Lot(String lot, Waiter whose) {}
    return entries.stream()
        .map(one -> new Lot(lot(one.number(), one.points()), one))
        .sorted(Comparator.comparing(Lot::lot).thenComparing(one -> one.whose().number()))
        .map(Lot::whose)
        .toList();
  }
}
