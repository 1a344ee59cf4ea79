package jp.yorisoi.ejb.discovery;

import java.time.LocalDate;
import java.util.Map;

/** Counts by day, as they stand in the database. */
public interface CountStore {
  /**
   * Adds to the counts.
   *
   * @param counts how often what happened
   */
  void add(Map<Counted, Integer> counts);

  /**
   * Reads counts.
   *
   * @param from first day
   * @param until day after the last
   * @return how often what happened
   */
  Map<Counted, Integer> between(LocalDate from, LocalDate until);
}
