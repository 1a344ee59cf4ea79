package jp.yorisoi.ejb.intake.persistence;

import static jp.yorisoi.ejb.platform.sql.Tables.utc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import jp.yorisoi.ejb.intake.AttemptLedger;
import jp.yorisoi.ejb.intake.IntakeUnavailable;
import jp.yorisoi.ejb.intake.archive.Channel;
import jp.yorisoi.ejb.platform.sql.Tables;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.database.DataSources;

/** The table of attempts in {@code front}; a package that is decided has no row. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JdbcAttemptLedger implements AttemptLedger {
  private static final int REASON_LENGTH = 80;
  private static final String KEY = " WHERE source = ? AND source_number = ?";

  @Inject private DataSources sources;

  @Override
  public Turn begin(Channel source, String sourceNumber, Instant now) {
    AttemptRule rule = row(source, sourceNumber).orElse(AttemptRule.FIRST);
    Turn turn = rule.turn(now);
    if (turn == Turn.LATER || turn == Turn.NO_MORE) {
      return turn;
    }
    Instant next = now.plus(rule.pause());
    tables()
        .update(
            "INSERT INTO intake_attempt (source, source_number, attempts, failures, next_at)"
                + " VALUES (?,?,1,1,?) ON DUPLICATE KEY UPDATE attempts = attempts + 1,"
                + " failures = failures + 1, next_at = ?",
            source.name(),
            sourceNumber,
            utc(next),
            utc(next));
    return turn;
  }

  @Override
  public void neighbourDown(Channel source, String sourceNumber, String reason) {
    tables()
        .update(
            "UPDATE intake_attempt SET failures = failures - 1, last_error = ?" + KEY,
            fitting(reason),
            source.name(),
            sourceNumber);
  }

  @Override
  public void ownFault(Channel source, String sourceNumber, String reason) {
    tables()
        .update(
            "UPDATE intake_attempt SET failures = failures - 1, attempts = LEAST(attempts, ?),"
                + " last_error = ?"
                + KEY,
            AttemptRule.AFTER_OWN_FAULT,
            fitting(reason),
            source.name(),
            sourceNumber);
  }

  @Override
  public void forget(Channel source, String sourceNumber) {
    tables().update("DELETE FROM intake_attempt" + KEY, source.name(), sourceNumber);
  }

  private Optional<AttemptRule> row(Channel source, String sourceNumber) {
    return tables()
        .select(
            "SELECT attempts, failures, next_at FROM intake_attempt" + KEY,
            row -> new AttemptRule(row.getInt(1), row.getInt(2), Tables.instant(row, "next_at")),
            source.name(),
            sourceNumber)
        .stream()
        .findFirst();
  }

  private static String fitting(String reason) {
    return reason.substring(0, Math.min(reason.length(), REASON_LENGTH));
  }

  private Tables tables() {
    return new Tables(sources.of(Chain.FRONT), IntakeUnavailable::new);
  }
}
