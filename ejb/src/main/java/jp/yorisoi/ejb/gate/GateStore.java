package jp.yorisoi.ejb.gate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the gate needs from the front schema. */
public interface GateStore {

  /**
   * Packages nobody has fetched, oldest first.
   *
   * @param limit at most so many
   * @return receipt numbers
   */
  List<String> waiting(int limit);

  /**
   * Reads a package.
   *
   * @param receiptNumber receipt number
   * @return the package, opened, or empty
   */
  Optional<FetchedPackage> find(String receiptNumber);

  /**
   * Notes that the inner zone holds a package durably.
   *
   * @param receiptNumber receipt number
   * @param at when
   */
  void markFetched(String receiptNumber, Instant at);

  /**
   * Publishes a state once.
   *
   * @param update the state
   * @return false if this sequence was published before
   */
  boolean publish(StatusUpdate update);

  /** Where a case came from: source and number there. */
  record Origin(String source, String sourceNumber) {}

  /**
   * Where a case came from.
   *
   * @param receiptNumber receipt number
   * @return its origin, or empty
   */
  Optional<Origin> origin(String receiptNumber);
}
