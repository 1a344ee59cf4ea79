package jp.yorisoi.ejb.intake.persistence;

import static jp.yorisoi.ejb.platform.sql.Tables.utc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import jp.yorisoi.ejb.intake.IntakeUnavailable;
import jp.yorisoi.ejb.intake.Submission;
import jp.yorisoi.ejb.intake.SubmissionStore;
import jp.yorisoi.ejb.intake.archive.Channel;
import jp.yorisoi.ejb.kernel.ReceiptNumber;
import jp.yorisoi.ejb.kernel.Sha256;
import jp.yorisoi.ejb.platform.sql.Tables;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.database.DataSources;
import jp.yorisoi.policy.vault.Vault;
import jp.yorisoi.policy.vault.Vaults;

/** Submissions and their first statuses in {@code front}. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JdbcSubmissionStore implements SubmissionStore {
  private static final String INSERT =
      "INSERT INTO submission (receipt_number, source, source_number, procedure_id,"
          + " procedure_version, arrived_at, pin_hash, package, package_sha256, package_size,"
          + " verification, request_id) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)";

  @Inject private DataSources sources;
  @Inject private Vaults vaults;
  @Inject private CallerContext context;

  @Override
  public Optional<ReceiptNumber> find(Channel source, String sourceNumber) {
    return tables()
        .select(
            "SELECT receipt_number FROM submission WHERE source = ? AND source_number = ?",
            row -> new ReceiptNumber(row.getString(1)),
            source.name(),
            sourceNumber)
        .stream()
        .findFirst();
  }

  @Override
  public void add(Submission submission, Instant now) {
    String number = submission.receiptNumber().value();
    Vault vault = vaults.front();
    tables()
        .update(
            INSERT,
            number,
            submission.source().name(),
            submission.sourceNumber(),
            submission.procedureId(),
            submission.procedureVersion(),
            utc(submission.arrivedAt()),
            submission.pinHash().orElse(null),
            vault.seal(submission.archive(), "submission", "package", number),
            Sha256.of(submission.archive()),
            submission.archive().length,
            vault.seal(submission.verification().toJson(), "submission", "verification", number),
            context.requestId());
    // the row key of a sealed message is receipt number / sequence
    tables()
        .update(
            "INSERT INTO status_step (receipt_number, sequence, status, message, changed_at)"
                + " VALUES (?,1,?,?,?)",
            number,
            ARRIVED,
            vault.seal(new byte[0], "status_step", "message", number + "/1"),
            utc(now));
  }

  @Override
  public void acknowledged(Channel source, String sourceNumber, Instant now) {
    tables()
        .update(
            "UPDATE submission SET acknowledged_at = ?"
                + " WHERE source = ? AND source_number = ? AND acknowledged_at IS NULL",
            utc(now),
            source.name(),
            sourceNumber);
  }

  private Tables tables() {
    return new Tables(sources.of(Chain.FRONT), IntakeUnavailable::new);
  }
}
