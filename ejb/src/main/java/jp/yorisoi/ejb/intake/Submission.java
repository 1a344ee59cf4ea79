package jp.yorisoi.ejb.intake;

import java.time.Instant;
import java.util.Optional;
import jp.yorisoi.ejb.intake.archive.Channel;
import jp.yorisoi.ejb.kernel.ReceiptNumber;

/**
 * A verified package on its way into the inner zone.
 *
 * @param receiptNumber our number
 * @param source where it came from
 * @param sourceNumber the number it has there; for {@link Channel#SELF} our own number again
 * @param procedureId id of the procedure
 * @param procedureVersion version of its definition
 * @param arrivedAt when it arrived
 * @param pinHash slow hash of the PIN the applicant was given, if there is one
 * @param archive the package; stored sealed
 * @param verification what was verified; stored sealed
 */
public record Submission(
    ReceiptNumber receiptNumber,
    Channel source,
    String sourceNumber,
    String procedureId,
    int procedureVersion,
    Instant arrivedAt,
    Optional<String> pinHash,
    byte[] archive,
    Verification verification) {

  /** Tells the number only. */
  @Override
  public String toString() {
    return receiptNumber.value();
  }
}
