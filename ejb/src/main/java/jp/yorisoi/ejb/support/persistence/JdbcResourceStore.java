package jp.yorisoi.ejb.support.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import jp.yorisoi.ejb.kernel.AccessNeed;
import jp.yorisoi.ejb.platform.sql.Tables;
import jp.yorisoi.ejb.support.ResourceStore;
import jp.yorisoi.ejb.support.domain.Allocation;
import jp.yorisoi.ejb.support.domain.SessionOffer;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.database.DataSources;

/** The SQL of support_allocation, and of what a session offers. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JdbcResourceStore implements ResourceStore {
  @Inject private DataSources sources;

  @Override
  public List<Allocation> between(Instant from, Instant until) {
    return tables()
        .select(
            "SELECT session_id, resource, from_at, until_at FROM support_allocation"
                + " WHERE from_at < ? AND until_at > ? ORDER BY from_at, resource",
            row ->
                new Allocation(
                    row.getLong(1),
                    row.getString(2),
                    Tables.instant(row, 3),
                    Tables.instant(row, 4)),
            Tables.utc(until),
            Tables.utc(from));
  }

  @Override
  public void write(List<Allocation> taken) {
    for (Allocation one : taken) {
      tables()
          .update(
              "INSERT INTO support_allocation (resource, from_at, until_at, session_id)"
                  + " VALUES (?,?,?,?)",
              one.resource(),
              Tables.utc(one.from()),
              Tables.utc(one.until()),
              one.session());
    }
  }

  @Override
  public void release(long session) {
    tables().update("DELETE FROM support_allocation WHERE session_id = ?", session);
  }

  @Override
  public void offer(long session, SessionOffer offer) {
    tables()
        .update(
            "UPDATE support_session SET meets = ?, ready = ? WHERE id = ?",
            AccessNeed.codes(offer.meets()),
            offer.ready(),
            session);
  }

  private Tables tables() {
    return new Tables(sources.of(Chain.FRONT), SupportUnavailable::new);
  }
}
