package jp.yorisoi.ejb.governance.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.yorisoi.ejb.governance.Looks;
import jp.yorisoi.ejb.governance.domain.LookRule;
import jp.yorisoi.ejb.platform.sql.Tables;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.Role;
import jp.yorisoi.policy.city.Policies;
import jp.yorisoi.policy.database.DataSources;

/**
 * Sealed entries of {@code core} that may be published, found by the number of their seal. What is
 * taken does not depend on who is protected, and so cannot tell it; what the 支援措置責任者 does is never
 * taken, whomever it is about (docs/adr/0031).
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JdbcLooks implements Looks {
  /** Days of grants are those of Japan. */
  private static final String DAY = "DATE(DATE_ADD(e.at, INTERVAL 9 HOUR))";

  private DataSources sources;
  private Policies policies;

  /** For the container. */
  public JdbcLooks() {}

  /**
   * Looks in these tables.
   *
   * @param sources where they are
   * @param policies which roles manage protections
   */
  @Inject
  public JdbcLooks(DataSources sources, Policies policies) {
    this.sources = sources;
    this.policies = policies;
  }

  @Override
  public long lastSeal() {
    return tables()
        .select("SELECT COALESCE(MAX(seq), 0) FROM audit_seal", row -> row.getLong(1))
        .get(0);
  }

  @Override
  public List<Entry> between(long after, long until) {
    Set<String> events = LookRule.events();
    List<String> managers = managers();
    Conditions sql =
        new Conditions()
            .add("SELECT l.seq, e.at, e.actor, e.office, e.event, e.outcome, e.purpose, e.case_ref")
            .add(" FROM audit_seal l JOIN audit_entry e ON e.id = l.entry_id")
            .add(" JOIN procedure_case c ON c.receipt_number = e.case_ref")
            .add(" WHERE l.seq > ? AND l.seq <= ?", after, until)
            .add(" AND e.event IN (" + marks(events.size()), events.toArray())
            .add(") AND NOT EXISTS (SELECT 1 FROM staff_grant g WHERE g.user_id = e.actor")
            .add(" AND g.valid_from <= " + DAY + " AND g.valid_until >= " + DAY)
            .add(" AND g.role IN (" + marks(managers.size()), managers.toArray())
            .add(")) ORDER BY l.seq");
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

  /** Roles whose looks would tell that somebody is protected, or is about to be. */
  private List<String> managers() {
    return Stream.of(Role.values())
        .filter(role -> policies.roles().permits(List.of(role), Permission.MANAGE_PROTECTION))
        .map(Enum::name)
        .toList();
  }

  private static String marks(int number) {
    return String.join(",", Collections.nCopies(number, "?"));
  }

  private Tables tables() {
    return new Tables(sources.of(Chain.CORE), AuditUnreadable::new);
  }
}
