package jp.yorisoi.ejb.intake.archive;

import jp.yorisoi.ejb.intake.Refusal;
import jp.yorisoi.ejb.intake.RefusalReason;

/** Carries a refusal from the depth of the reader to its door, where it becomes a value. */
class PackageRefused extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;

  PackageRefused(RefusalReason reason, String detail) {
    super(reason.code(), null, false, false);
    this.refusal = new Refusal(reason, detail);
  }

  Refusal refusal() {
    return refusal;
  }
}
