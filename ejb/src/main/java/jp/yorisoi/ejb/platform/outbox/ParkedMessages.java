package jp.yorisoi.ejb.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.platform.sight.Sight;
import jp.yorisoi.ejb.platform.sql.Tables;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.database.DataSources;

/**
 * Messages of an outbox that were refused for good, until somebody has them tried again or gives
 * them up. A message given up stays in the table, undelivered; those behind it go on.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ParkedMessages {
  private static final String PARKED =
      " FROM outbox o WHERE o.parked_at IS NOT NULL AND o.delivered_at IS NULL"
          + " AND o.given_up_at IS NULL";
  private static final String COLUMNS =
      "SELECT o.id, o.topic, o.ordering_key, o.created_at, o.parked_at, o.attempts, o.last_error,"
          + " (SELECT COUNT(*) FROM outbox f WHERE f.topic = o.topic"
          + " AND f.ordering_key = o.ordering_key AND f.id > o.id AND f.delivered_at IS NULL"
          + " AND f.given_up_at IS NULL) AS followers";
  private static final String RETRY =
      "UPDATE outbox SET parked_at = NULL, next_attempt_at = ?"
          + " WHERE id = ? AND parked_at IS NOT NULL AND delivered_at IS NULL"
          + " AND given_up_at IS NULL";
  private static final String GIVE_UP =
      "UPDATE outbox SET given_up_at = ?"
          + " WHERE id = ? AND parked_at IS NOT NULL AND delivered_at IS NULL"
          + " AND given_up_at IS NULL";

  @Inject private DataSources sources;
  @Inject private Clock clock;
  @Inject private Sight sight;

  /** For the container. */
  public ParkedMessages() {}

  ParkedMessages(DataSources sources, Clock clock, Sight sight) {
    this.sources = sources;
    this.clock = clock;
    this.sight = sight;
  }

  /**
   * A page of them.
   *
   * @param chain schema
   * @param first 0-based first row
   * @param size number of rows
   * @return longest parked first
   */
  public List<ParkedMessage> list(Chain chain, int first, int size) {
    return tables(chain)
        .select(
            COLUMNS + PARKED + visible(chain) + " ORDER BY o.parked_at, o.id LIMIT ? OFFSET ?",
            ParkedMessages::message,
            size,
            first);
  }

  /**
   * How many there are.
   *
   * @param chain schema
   * @return number of parked messages
   */
  public int count(Chain chain) {
    return tables(chain)
        .select("SELECT COUNT(*)" + PARKED + visible(chain), row -> row.getInt(1))
        .get(0);
  }

  /**
   * One of them.
   *
   * @param chain schema
   * @param id row id
   * @return empty if it is not parked any more
   */
  public Optional<ParkedMessage> find(Chain chain, long id) {
    return tables(chain)
        .select(COLUMNS + PARKED + visible(chain) + " AND o.id = ?", ParkedMessages::message, id)
        .stream()
        .findFirst();
  }

  /**
   * Has a message tried again at once.
   *
   * @param chain schema
   * @param id row id
   * @return false if it was not parked any more
   */
  public boolean retry(Chain chain, long id) {
    return tables(chain).update(RETRY, Tables.utc(clock.instant()), id) == 1;
  }

  /**
   * Gives a message up; it is never delivered, and those behind it go on.
   *
   * @param chain schema
   * @param id row id
   * @return false if it was not parked any more
   */
  public boolean giveUp(Chain chain, long id) {
    return tables(chain).update(GIVE_UP, Tables.utc(clock.instant()), id) == 1;
  }

  /** In {@code front} nobody knows who is protected, and a message there is known by its number. */
  private String visible(Chain chain) {
    return chain == Chain.CORE ? " AND " + sight.cases("o.ordering_key") : "";
  }

  private Tables tables(Chain chain) {
    return new Tables(sources.of(chain), OutboxUnavailable::new);
  }

  private static ParkedMessage message(ResultSet row) throws SQLException {
    return new ParkedMessage(
        row.getLong("id"),
        row.getString("topic"),
        row.getString("ordering_key"),
        Tables.instant(row, "created_at"),
        Tables.instant(row, "parked_at"),
        row.getInt("attempts"),
        row.getString("last_error"),
        row.getInt("followers"));
  }
}
