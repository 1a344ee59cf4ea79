package jp.yorisoi.ejb.support.domain;

import java.util.List;

/**
 * What came of a draw.
 *
 * @param key what decided
 * @param rule version of the published rule
 * @param won who has a seat now, in the order drawn
 * @param placed who is on the waiting list now, in the order drawn
 */
public record Drawn(DrawKey key, int rule, List<Waiter> won, List<Waiter> placed) {

  /** Takes copies. */
  public Drawn {
    won = List.copyOf(won);
    placed = List.copyOf(placed);
  }

  /** The largest lot that gave a seat, empty when none did. */
  public String lastLot() {
    return won.isEmpty()
        ? ""
        : key.lot(won.get(won.size() - 1).number(), won.get(won.size() - 1).points());
  }
}
