package jp.yorisoi.ejb.support;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.support.domain.Drawn;
import jp.yorisoi.ejb.support.domain.SupportSession;

/** Draws by lot as they stand in the database. */
public interface DrawStore {

  /**
   * What is published of a draw.
   *
   * @param commitment hash of the seed, from before anybody could enter
   * @param seed the seed, null before the draw
   * @param entriesDigest hash of all numbers that entered, null before the draw
   * @param entries how many lots were in the draw; before it, how many are
   * @param winners how many got a seat, 0 before the draw
   * @param lastLot largest lot that gave a seat, null when none did and before the draw
   * @param tickets what everybody had, 0 before the draw
   * @param rule version of the published rule, 0 before the draw
   */
  record Published(
      String commitment,
      String seed,
      String entriesDigest,
      int entries,
      int winners,
      String lastLot,
      int tickets,
      int rule) {}

  /**
   * A seed that is still secret.
   *
   * @param commitment its hash, as published
   * @param secret the seed, sealed
   */
  record Secret(String commitment, byte[] secret) {}

  /**
   * What the draw gave to somebody.
   *
   * @param number booking number
   * @param points points of the person
   * @param won whether it was a seat, and not a place on the waiting list
   */
  record Place(String number, int points, boolean won) {}

  /**
   * Sessions about which it is not decided that they are drawn, and in which nobody is.
   *
   * @param kinds ids of their kinds, at least one
   * @param now present time; those that have begun are left out
   * @return sessions that are held
   */
  List<SupportSession> undecided(Collection<String> kinds, Instant now);

  /**
   * Says that the seats of a session are drawn, unless somebody is in it by now.
   *
   * @param session row id
   * @param at until when people enter
   * @param commitment hash of the seed
   * @param secret the seed, sealed
   * @param now present time
   * @return false when somebody was there first; nothing was written then
   */
  boolean commit(long session, Instant at, String commitment, byte[] secret, Instant now);

  /**
   * Sessions that are to be drawn.
   *
   * @param now present time
   * @return row ids of those that are held and have not begun
   */
  List<Long> due(Instant now);

  /**
   * The secret of a draw that is to come.
   *
   * @param session row id
   * @return empty when there is none, or it was drawn
   */
  Optional<Secret> secret(long session);

  /**
   * All that ever entered, from the log, those who left too.
   *
   * @param session row id, whose row the caller holds
   * @return booking numbers in order of acceptance
   */
  List<String> entered(long session);

  /**
   * Publishes what was drawn, with the places, in the same transaction.
   *
   * @param drawn what came of it
   * @param now present time
   */
  void reveal(Drawn drawn, Instant now);

  /**
   * What is published of a draw.
   *
   * @param session row id
   * @return empty when its seats go in order of arrival
   */
  Optional<Published> published(long session);

  /**
   * What was drawn, from the log.
   *
   * @param session row id
   * @return in the order drawn, empty before the draw
   */
  List<Place> order(long session);
}
