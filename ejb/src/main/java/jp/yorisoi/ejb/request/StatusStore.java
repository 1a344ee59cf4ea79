package jp.yorisoi.ejb.request;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.kernel.ReceiptNumber;

/** What looking up a state needs from the database. */
public interface StatusStore {

  /**
   * A request that was sent.
   *
   * @param procedureId its procedure
   * @param procedureVersion the version of it
   * @param arrivedAt when it arrived
   * @param pinHash hash of its PIN, empty when it has none
   */
  record Sent(
      String procedureId, int procedureVersion, Instant arrivedAt, Optional<String> pinHash) {}

  /**
   * A published step.
   *
   * @param status status code
   * @param message what the office wrote, empty when it wrote nothing
   * @param at when it was reached
   */
  record Published(String status, String message, Instant at) {}

  /**
   * A published look at a request.
   *
   * @param at when, to the minute
   * @param office name of the office, empty for a job
   * @param kind code of what was looked at
   */
  record Look(Instant at, String office, String kind) {}

  /**
   * The published looks at a request.
   *
   * @param number its receipt number
   * @return newest first
   */
  List<Look> looks(ReceiptNumber number);

  /**
   * Finds a request.
   *
   * @param number its receipt number
   * @return empty when there is none
   */
  Optional<Sent> find(ReceiptNumber number);

  /**
   * The published steps of a request.
   *
   * @param number its receipt number
   * @return in order, the first one 10
   */
  List<Published> steps(ReceiptNumber number);
}
