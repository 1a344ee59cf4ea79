package jp.yorisoi.ejb.governance.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import jp.yorisoi.ejb.governance.Looks;
import jp.yorisoi.ejb.governance.domain.LookRule;
import jp.yorisoi.ejb.platform.sight.Sight;
import jp.yorisoi.ejb.platform.sql.Tables;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.database.DataSources;

/** Sealed entries of {@code core} that may be published, found by the number of their seal. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JdbcLooks implements Looks {
  @Inject private DataSources sources;
  @Inject private Sight sight;

  /** For the container. */
  public JdbcLooks() {}

  @Override
  public long lastSeal() {
    return tables()
        .select("SELECT COALESCE(MAX(seq), 0) FROM audit_seal", row -> row.getLong(1))
        .get(0);
  }

  @Override
  public List<Entry> between(long after, long until) {
    Set<String> events = LookRule.events();
    Conditions sql =
        new Conditions()
            .add("SELECT l.seq, e.at, e.actor, e.office, e.event, e.outcome, e.purpose, e.case_ref")
            .add(" FROM audit_seal l JOIN audit_entry e ON e.id = l.entry_id")
            .add(" JOIN procedure_case c ON c.receipt_number = e.case_ref")
            .add(" WHERE l.seq > ? AND l.seq <= ?", after, until)
            .add(
                " AND e.event IN (" + String.join(",", Collections.nCopies(events.size(), "?")),
                events.toArray())
            .add(") AND NOT (" + sight.isHiddenCase("e.case_ref") + ") ORDER BY l.seq");
    return tables()
        .select(
            sql.sql(),
            row ->
                new Entry(
                    row.getLong("seq"),
                    Tables.instant(row, "at"),
                    row.getString("actor"),
                    row.getString("office"),
                    row.getString("event"),
                    row.getString("outcome"),
                    row.getString("purpose"),
                    row.getString("case_ref")),
            sql.values());
  }

  private Tables tables() {
    return new Tables(sources.of(Chain.CORE), AuditUnreadable::new);
  }
}
