package jp.yorisoi.integration.signature;

import jp.yorisoi.ejb.intake.Refusal;
import jp.yorisoi.ejb.intake.RefusalReason;

/** Carries a refusal to the adapter, where it becomes a value. */
class SignatureRefused extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;

  SignatureRefused(RefusalReason reason, String detail) {
    super(reason.code(), null, false, false);
    this.refusal = new Refusal(reason, detail);
  }

  Refusal refusal() {
    return refusal;
  }
}
