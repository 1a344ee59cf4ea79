package jp.yorisoi.ejb.intake;

import jp.yorisoi.ejb.kernel.DeskException;
import jp.yorisoi.ejb.kernel.ErrorCode;

/** The database did not take or give what intake needs; the work is undone. */
public class IntakeUnavailable extends DeskException {
  private static final long serialVersionUID = 1L;

  /**
   * Wraps what the database said.
   *
   * @param cause the failure
   */
  public IntakeUnavailable(Throwable cause) {
    super(ErrorCode.INTERNAL_ERROR, cause);
  }
}
