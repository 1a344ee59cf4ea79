package jp.yorisoi.ejb.intake;

import jp.yorisoi.ejb.kernel.ReceiptNumber;
import jp.yorisoi.policy.Outcome;

/** What came of a package. The first two are stored durably when they are returned, and final. */
public sealed interface IntakeOutcome extends Outcome {

  /**
   * Stored; the inner zone will fetch it.
   *
   * @param receiptNumber the number the applicant is given
   */
  record Accepted(ReceiptNumber receiptNumber) implements IntakeOutcome {
    @Override
    public String outcomeCode() {
      return "accepted";
    }
  }

  /**
   * Refused and kept in quarantine.
   *
   * @param refusal why
   */
  record Rejected(Refusal refusal) implements IntakeOutcome {
    @Override
    public String outcomeCode() {
      return refusal.reason().code();
    }
  }

  /**
   * Not decided, nothing stored; to be received again later.
   *
   * @param reason stable code of what was in the way
   */
  record Deferred(String reason) implements IntakeOutcome {
    @Override
    public String outcomeCode() {
      return "deferred";
    }
  }
}
