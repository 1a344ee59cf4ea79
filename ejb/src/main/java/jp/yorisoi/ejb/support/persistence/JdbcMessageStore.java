package jp.yorisoi.ejb.support.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import jp.yorisoi.ejb.platform.sql.Tables;
import jp.yorisoi.ejb.support.domain.MessageRule;
import jp.yorisoi.ejb.support.plan.MessageStore;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.database.DataSources;

/** The SQL of support_message. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JdbcMessageStore implements MessageStore {
  private static final String COUNT = "SELECT COUNT(*) FROM support_message WHERE ";

  @Inject private DataSources sources;

  @Override
  public Optional<int[]> byKey(byte[] key) {
    return tables()
        .select(
            "SELECT people, by_phone FROM support_message WHERE form_key = ?",
            row -> new int[] {row.getInt(1), row.getInt(2)},
            key)
        .stream()
        .findFirst();
  }

  @Override
  public MessageRule.Before before(long session, String by, Instant now) {
    return new MessageRule.Before(
        count("session_id = ?", session, now.minus(MessageRule.SESSION_SPAN)),
        count("sent_by = ?", by, now.minus(MessageRule.SENDER_SPAN)));
  }

  private int count(String where, Object value, Instant since) {
    return tables()
        .select(COUNT + where + " AND sent_at > ?", row -> row.getInt(1), value, Tables.utc(since))
        .get(0);
  }

  @Override
  public void add(Stored message) {
    tables()
        .update(
            "INSERT INTO support_message (id, form_key, session_id, purpose, body, people,"
                + " by_phone, sent_at, sent_by) VALUES (?,?,?,?,?,?,?,?,?)",
            message.id(),
            message.key(),
            message.session(),
            message.purpose(),
            message.body(),
            message.people(),
            message.byPhone(),
            Tables.utc(message.at()),
            message.by());
  }

  private Tables tables() {
    return new Tables(sources.of(Chain.FRONT), SupportUnavailable::new);
  }
}
