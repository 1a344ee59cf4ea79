package jp.yorisoi.ejb.support;

import jp.yorisoi.ejb.support.domain.DrawKey;
import jp.yorisoi.ejb.support.domain.DrawSeed;

/**
 * A draw as everybody may see it; no data of persons.
 *
 * @param session the session
 * @param commitment hash of the seed, from before anybody could enter
 * @param seed the seed, empty before the draw
 * @param entriesDigest hash of all numbers that entered, empty before the draw
 * @param key what the lots are made of, empty before the draw
 * @param entries how many lots are or were in it
 * @param winners how many got a seat
 * @param lastLot largest lot that gave a seat, empty when there is none
 * @param tickets what everybody had
 * @param rule version of the published rule, 0 before the draw
 */
public record DrawView(
    SessionView session,
    String commitment,
    String seed,
    String entriesDigest,
    String key,
    int entries,
    int winners,
    String lastLot,
    int tickets,
    int rule) {

  static DrawView of(SessionView session, DrawStore.Published draw) {
    boolean done = draw.seed() != null;
    return new DrawView(
        session,
        draw.commitment(),
        done ? draw.seed() : "",
        done ? draw.entriesDigest() : "",
        done ? key(session.id(), draw) : "",
        draw.entries(),
        draw.winners(),
        draw.lastLot() == null ? "" : draw.lastLot(),
        draw.tickets(),
        draw.rule());
  }

  private static String key(long session, DrawStore.Published draw) {
    return new DrawKey(session, new DrawSeed(draw.seed()), draw.entriesDigest(), draw.tickets())
        .text();
  }

  /** Whether it was drawn. */
  public boolean done() {
    return !seed.isEmpty();
  }
}
