package jp.yorisoi.ejb.opening;

import java.time.Instant;
import java.util.List;

/** What the line needs from the database. */
public interface OpeningStore {

  /**
   * When sessions open that still have a seat.
   *
   * @param after moment after which
   * @param until last moment
   * @return moments in order, each once
   */
  List<Instant> openings(Instant after, Instant until);

  /**
   * Draws the next numbers of an opening; takes part in the transaction.
   *
   * @param opensAt the opening
   * @param many how many
   * @return the last of them; those before it are the others
   */
  long draw(Instant opensAt, int many);
}
