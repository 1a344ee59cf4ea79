package jp.yorisoi.ejb.intake;

import jp.yorisoi.ejb.kernel.DeskException;
import jp.yorisoi.ejb.kernel.ErrorCode;

/** There is no such quarantined package, or somebody has dealt with it already. */
public class QuarantineNotFound extends DeskException {
  private static final long serialVersionUID = 1L;

  /** The id is not repeated. */
  public QuarantineNotFound() {
    super(ErrorCode.QUARANTINE_NOT_FOUND);
  }
}
