package jp.yorisoi.ejb.opening;

import java.time.Duration;

/**
 * Where somebody stands.
 *
 * @param enters whether the pages of booking are open to him or her now
 * @param ticket what the browser keeps, null when there is no line or no number yet
 * @param number the number, 0 without one
 * @param ahead how many enter before, 0 without a number
 * @param left time until the number enters, before the opening too; zero without a number
 * @param askAgain when to ask again
 */
public record PlaceInLine(
    boolean enters, String ticket, long number, long ahead, Duration left, Duration askAgain) {

  /** There is no line. */
  static final PlaceInLine NONE = new PlaceInLine(true, null, 0, 0, Duration.ZERO, Duration.ZERO);

  /** Too many came from one address just now; no number yet. */
  static final PlaceInLine LATER =
      new PlaceInLine(false, null, 0, 0, Duration.ZERO, Duration.ofSeconds(15));
}
