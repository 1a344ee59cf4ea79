package jp.yorisoi.ejb.gate;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the gate needs from the front schema. */
public interface GateStore {

  /**
   * Packages nobody has fetched and that do not rest, oldest first.
   *
   * @param limit at most so many
   * @param now the present time
   * @return receipt numbers
   */
  List<String> waiting(int limit, Instant now);

  /**
   * Reads a package.
   *
   * @param receiptNumber receipt number
   * @return what is stored of it, opened, by name of the field; or empty
   */
  Optional<Map<String, Object>> find(String receiptNumber);

  /**
   * Notes that the inner zone holds a package durably.
   *
   * @param receiptNumber receipt number
   * @param at when
   */
  void markFetched(String receiptNumber, Instant at);

  /**
   * How often the inner zone failed to make a case of a package.
   *
   * @param receiptNumber receipt number
   * @return times, 0 for one that is not there
   */
  int failures(String receiptNumber);

  /**
   * Lets a package rest that could not become a case.
   *
   * @param receiptNumber receipt number
   * @param failures how often it failed by now
   * @param until when it is tried again
   * @param reason stable code of what was in the way
   */
  void rest(String receiptNumber, int failures, Instant until, String reason);

  /**
   * Packages that rest or have failed and are not fetched.
   *
   * @param limit at most so many
   * @return those that failed most often first
   */
  List<RestingPackage> resting(int limit);

  /**
   * Publishes a state once.
   *
   * @param update the state
   * @return false if this sequence was published before
   */
  boolean publish(StatusUpdate update);

  /**
   * Publishes a look once, at a request that is there and has a PIN to ask with.
   *
   * @param look the look
   * @return false if nothing was added
   */
  boolean publish(AccessLook look);

  /**
   * Where a case came from, and what it asks for.
   *
   * @param source the channel
   * @param sourceNumber the number it has there
   * @param procedureId id of the procedure
   * @param procedureVersion version of its definition
   */
  record Origin(String source, String sourceNumber, String procedureId, int procedureVersion) {}

  /**
   * Where a case came from.
   *
   * @param receiptNumber receipt number
   * @return its origin, or empty
   */
  Optional<Origin> origin(String receiptNumber);
}
