package jp.yorisoi.ejb.retention.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import jp.yorisoi.ejb.platform.sql.Tables;
import jp.yorisoi.ejb.retention.OldData;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.database.DataSources;

/**
 * Old rows are found by a read that locks nothing, then emptied one by one by their key: an UPDATE
 * over a range would lock the gaps where others insert.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JdbcOldData implements OldData {
  private static final String FETCHED =
      "SELECT receipt_number FROM submission"
          + " WHERE fetched_at < ? AND package IS NOT NULL LIMIT ?";
  private static final String DELIVERED =
      "SELECT id FROM outbox WHERE topic = ? AND delivered_at < ? AND payload IS NOT NULL LIMIT ?";
  private static final String GIVEN_UP =
      "SELECT id FROM outbox WHERE parked_at IS NOT NULL AND given_up_at < ?"
          + " AND payload IS NOT NULL LIMIT ?";
  private static final String CLEARED =
      "SELECT id FROM quarantine WHERE cleared_at < ? AND package IS NOT NULL LIMIT ?";
  private static final String OVER =
      "SELECT b.booking_number FROM support_session s"
          + " JOIN support_booking b ON b.session_id = s.id"
          + " WHERE s.starts_at < ? AND s.ends_at < ? AND b.person IS NOT NULL LIMIT ?";
  private static final String NO_ATTENDEE =
      "UPDATE support_booking SET person = NULL, person_key = UNHEX(REPEAT('00', 32)),"
          + " body_digest = UNHEX(REPEAT('00', 32)), pin_hash = '', seat_holder = NULL,"
          + " open_slot = NULL WHERE booking_number";

  private DataSources sources;

  /** For the container. */
  public JdbcOldData() {}

  /**
   * The tables of both schemas.
   *
   * @param sources where they are
   */
  @Inject
  public JdbcOldData(DataSources sources) {
    this.sources = sources;
  }

  @Override
  public int forgetPackages(Instant before, int limit) {
    return emptied(
        Chain.FRONT,
        "UPDATE submission SET package = NULL, verification = NULL WHERE receipt_number",
        keys(Chain.FRONT, FETCHED, Tables.utc(before), limit));
  }

  @Override
  public int forgetMessages(Chain chain, Instant before, int limit) {
    int count = 0;
    for (Object topic : keys(chain, "SELECT DISTINCT topic FROM outbox")) {
      count += said(chain, keys(chain, DELIVERED, topic, Tables.utc(before), limit - count));
    }
    return count + said(chain, keys(chain, GIVEN_UP, Tables.utc(before), limit - count));
  }

  @Override
  public int forgetRefused(Instant before, int limit) {
    return emptied(
        Chain.FRONT,
        "UPDATE quarantine SET package = NULL WHERE id",
        keys(Chain.FRONT, CLEARED, Tables.utc(before), limit));
  }

  @Override
  public int forgetAttendees(Instant before, int limit) {
    return emptied(
        Chain.FRONT,
        NO_ATTENDEE,
        keys(Chain.FRONT, OVER, Tables.utc(before), Tables.utc(before), limit));
  }

  private int said(Chain chain, List<Object> ids) {
    return emptied(chain, "UPDATE outbox SET payload = NULL WHERE id", ids);
  }

  private List<Object> keys(Chain chain, String sql, Object... values) {
    return tables(chain).select(sql, row -> row.getObject(1), values);
  }

  private int emptied(Chain chain, String update, List<Object> keys) {
    if (keys.isEmpty()) {
      return 0;
    }
    String marks = String.join(",", Collections.nCopies(keys.size(), "?"));
    return tables(chain).update(update + " IN (" + marks + ")", keys.toArray());
  }

  private Tables tables(Chain chain) {
    return new Tables(sources.of(chain), RetentionUnavailable::new);
  }
}
