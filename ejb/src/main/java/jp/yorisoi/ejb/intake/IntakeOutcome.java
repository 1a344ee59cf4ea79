package jp.yorisoi.ejb.intake;

import jp.yorisoi.ejb.kernel.ReceiptNumber;

/** What came of a package. The first two are stored durably when they are returned, and final. */
public sealed interface IntakeOutcome {

  /**
   * Stored; the inner zone will fetch it.
   *
   * @param receiptNumber the number the applicant is given
   */
  record Accepted(ReceiptNumber receiptNumber) implements IntakeOutcome {}

  /**
   * Refused and kept in quarantine.
   *
   * @param refusal why
   */
  record Rejected(Refusal refusal) implements IntakeOutcome {}

  /**
   * Not decided, nothing stored; to be received again later.
   *
   * @param reason stable code of what was in the way
   */
  record Deferred(String reason) implements IntakeOutcome {}
}
