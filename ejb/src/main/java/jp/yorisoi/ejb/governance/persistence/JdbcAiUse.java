package jp.yorisoi.ejb.governance.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import jp.yorisoi.ejb.governance.AiUse;
import jp.yorisoi.ejb.governance.AiUsed;
import jp.yorisoi.ejb.platform.sql.Tables;
import jp.yorisoi.policy.AuditEvent;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.database.DataSources;

/**
 * Counts one's own checks in the audit trail, which nobody can do without leaving them in it. Those
 * that asked the register name its columns. Does not ask {@code Sight}: what is counted is told to
 * nobody, and would tell of a protected person if she were left out.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JdbcAiUse implements AiUse {
  private static final String MINE =
      " FROM audit_entry e%s WHERE e.actor = ? AND e.at >= ? AND e.event = '"
          + AuditEvent.AI_TEXT_CHECKED
          + "' AND e.fields LIKE 'name_key%%'";
  private static final String CHECKS = "SELECT COUNT(*)" + MINE.formatted("");
  private static final String PERSONS =
      "SELECT DISTINCT s.subject_ref"
          + MINE.formatted(" JOIN audit_subject s ON s.entry_id = e.id")
          + " AND s.subject_ref IS NOT NULL";

  /**
   * Changes nothing and holds the account's row until the transaction ends: of two checks at the
   * same moment the second counts the first, whose entry is written in its transaction.
   */
  private static final String ONE_AT_A_TIME =
      "UPDATE staff_account SET row_version = row_version WHERE user_id = ?";

  @Inject private DataSources sources;

  @Override
  public AiUsed of(String who, Instant since) {
    Tables tables = new Tables(sources.of(Chain.CORE), AuditUnreadable::new);
    tables.update(ONE_AT_A_TIME, who);
    int checks = tables.select(CHECKS, row -> row.getInt(1), who, Tables.utc(since)).get(0);
    return new AiUsed(
        checks,
        new HashSet<>(tables.select(PERSONS, row -> row.getString(1), who, Tables.utc(since))));
  }
}
