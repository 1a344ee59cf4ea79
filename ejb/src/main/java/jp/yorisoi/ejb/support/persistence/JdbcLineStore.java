package jp.yorisoi.ejb.support.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.platform.sql.Tables;
import jp.yorisoi.ejb.support.LineStore;
import jp.yorisoi.ejb.support.domain.Waiter;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.database.DataSources;

/** Waiting lists of the front schema, read outside of the rounds that change them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JdbcLineStore implements LineStore {
  private static final String DUE =
      "SELECT DISTINCT b.session_id FROM support_booking b"
          + " JOIN support_session s ON s.id = b.session_id"
          + " WHERE b.offer_until <= ?"
          + " OR (b.line_seq IS NOT NULL AND b.state = 'WAITING' AND s.taken < s.capacity AND s.closes_at > ?)"
          + " ORDER BY b.session_id";

  @Inject private DataSources sources;

  @Override
  public List<Waiter> line(long sessionId) {
    return tables()
        .select(
            LineTable.COLUMNS + " WHERE session_id = ? AND line_seq IS NOT NULL",
            LineTable::waiter,
            sessionId)
        .stream()
        .sorted(Waiter.ORDER)
        .toList();
  }

  @Override
  public Optional<Long> movedFrom(String number) {
    return tables()
        .select(
            "SELECT moved_from FROM support_booking"
                + " WHERE booking_number = ? AND moved_from IS NOT NULL",
            row -> row.getLong(1),
            number)
        .stream()
        .findFirst();
  }

  @Override
  public List<Long> due(Instant now) {
    return tables().select(DUE, row -> row.getLong(1), Tables.utc(now), Tables.utc(now));
  }

  private Tables tables() {
    return new Tables(sources.of(Chain.FRONT), SupportUnavailable::new);
  }
}
