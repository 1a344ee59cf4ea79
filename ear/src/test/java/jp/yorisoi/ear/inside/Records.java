package jp.yorisoi.ear.inside;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.util.List;
import jp.yorisoi.ejb.platform.sql.Tables;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.database.DataSources;

/** Looks into both schemas with the accounts of the instance. */
@ApplicationScoped
public class Records {
  @Inject private DataSources sources;
  @Inject private CallerContext context;
  @Resource private ManagedThreadFactory threads;

  /** Threads that belong to the application, as those of its jobs do. */
  ManagedThreadFactory threads() {
    return threads;
  }

  Tables tables(Chain chain) {
    return new Tables(sources.of(chain), IllegalStateException::new);
  }

  int count(Chain chain, String sql, Object... values) {
    return tables(chain).select(sql, row -> row.getInt(1), values).get(0);
  }

  List<String> words(Chain chain, String sql, Object... values) {
    return tables(chain).select(sql, (ResultSet row) -> row.getString(1), values);
  }

  /** What this request left in the audit trail: {@code event outcome fields}. */
  List<String> audited(Chain chain) {
    return words(
        chain,
        "SELECT CONCAT_WS(' ', event, outcome, fields) FROM audit_entry"
            + " WHERE request_id = ? ORDER BY id",
        context.requestId());
  }

  /** What this request left in the outbox. */
  List<String> outbox(Chain chain) {
    return words(chain, "SELECT message_id FROM outbox WHERE request_id = ?", context.requestId());
  }
}
