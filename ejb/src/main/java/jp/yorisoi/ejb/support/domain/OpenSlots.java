package jp.yorisoi.ejb.support.domain;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many bookings one person may have open at once: two, so that seats go round. Each open
 * booking holds one of the numbered slots, and the database lets no slot be held twice, however
 * many requests come at once.
 */
public final class OpenSlots {
  /** Bookings one person may have open at once. */
  public static final int LIMIT = 2;

  private OpenSlots() {}

  /**
   * The slots a person has left.
   *
   * @param held slots of the person's bookings that are neither cancelled nor over
   * @return free slots in order, none when the limit is reached
   */
  public static List<Integer> free(Collection<Integer> held) {
    return IntStream.rangeClosed(1, LIMIT).boxed().filter(slot -> !held.contains(slot)).toList();
  }
}
