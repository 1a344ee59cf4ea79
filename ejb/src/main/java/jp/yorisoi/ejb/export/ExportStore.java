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
   * Approves or refuses one that waits.
   *
   * @param chain schema
   * @param id its number
   * @param state approved or refused
   * @param by account of who decides
   * @param at when
   * @return false if it does not wait any more, or it is the person's own
   */
  boolean decide(Chain chain, String id, ExportState state, String by, Instant at);

  /**
   * Marks one as taken.
   *
   * @param chain schema
   * @param id its number
   * @param by account of who takes it
   * @param rows rows that leave
   * @param at when
   * @return false if it cannot be taken any more
   */
  boolean take(Chain chain, String id, String by, int rows, Instant at);

  /**
   * Has one wait for another person, since its list has grown.
   *
   * @param chain schema
   * @param id its number
   * @param rows rows it has now
   */
  void waitAgain(Chain chain, String id, int rows);
}
