package jp.yorisoi.launcher.verify;

import java.util.function.Consumer;

/** Where the verifier reads a chain from: one moment of it, row by row, never all at once. */
public interface ChainRows {

  /**
   * What is on its way into the chain.
   *
   * @param unsealed entries without a seal
   * @param late those among them that are older than a minute
   * @param unanchored seals behind the last anchor that are older than a minute
   */
  record Waiting(long unsealed, long late, long unanchored) {}

  /**
   * Counts what is on its way.
   *
   * @param anchored number of the last seal that was anchored
   * @return the counts
   */
  Waiting waiting(long anchored);

  /**
   * Shows every seal in order of its number, with its entry.
   *
   * @param look is given each row
   */
  void seals(Consumer<SealRow> look);

  /**
   * Shows every row of {@code audit_subject} in order of entry and position.
   *
   * @param look is given each row
   */
  void subjects(Consumer<SubjectRow> look);

  /**
   * Shows the entries that vouch for further persons of whom no row is left.
   *
   * @param look is given the number of the seal of each
   */
  void bereft(Consumer<Long> look);
}
