package jp.yorisoi.ejb.export;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.export.domain.ExportState;
import jp.yorisoi.policy.Chain;

/**
 * Requests to export, in the schema that is named. What changes a row asks the rules again in the
 * database, so that two at once cannot both succeed.
 */
public interface ExportStore {

  /**
   * Keeps a request.
   *
   * @param chain schema
   * @param request the request
   */
  void add(Chain chain, ExportRequest request);

  /**
   * A request.
   *
   * @param chain schema
   * @param id its number
   * @return the request, or empty
   */
  Optional<ExportRequest> find(Chain chain, String id);

  /**
   * Requests of one person.
   *
   * @param chain schema
   * @param who account
   * @param limit at most so many
   * @return newest first
   */
  List<ExportRequest> own(Chain chain, String who, int limit);

  /**
   * Requests somebody may decide on.
   *
   * @param chain schema
   * @param who account of who decides; what he or she asked for is left out
   * @param now present time
   * @param limit at most so many
   * @return oldest first
   */
  List<ExportRequest> waiting(Chain chain, String who, Instant now, int limit);

  /**
   * How many those are.
   *
   * @param chain schema
   * @param who account whose own do not count
   * @param now present moment
   * @return their number
   */
  int waitingCount(Chain chain, String who, Instant now);

  /**
   * Rows of a kind one person took since a moment without another person. Whoever asks for it holds
   * the requests of that person until the transaction ends: of two at once the second counts what
   * the first took.
   *
   * @param chain schema
   * @param who account
   * @param kind what was taken
   * @param askedSince when the oldest of the requests was asked
   * @param takenSince the moment
   * @return how many rows
   */
  int takenAlone(Chain chain, String who, ExportKind kind, Instant askedSince, Instant takenSince);

  /**
   * Approves or refuses one that waits, as it is known here: not if it has changed since.
   *
   * @param chain schema
   * @param request the request
   * @param state approved or refused
   * @param by account of who decides
   * @param at when
   * @return false if it does not wait any more, has another number of rows, or is the person's own
   */
  boolean decide(Chain chain, ExportRequest request, ExportState state, String by, Instant at);

  /**
   * Marks one as taken; one that was approved only if it is what was approved, and no more of it.
   *
   * @param chain schema
   * @param request the request
   * @param by account of who takes it
   * @param rows rows that leave
   * @param at when
   * @return false if it cannot be taken any more
   */
  boolean take(Chain chain, ExportRequest request, String by, int rows, Instant at);

  /**
   * Has one wait for another person, since its list has grown.
   *
   * @param chain schema
   * @param id its number
   * @param rows rows it has now
   */
  void waitAgain(Chain chain, String id, int rows);
}
