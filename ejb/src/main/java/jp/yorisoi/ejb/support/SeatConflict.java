package jp.yorisoi.ejb.support;

import jakarta.ejb.ApplicationException;

/** A row is not as it was when it was decided about; decided again, it is answered. */
@ApplicationException(rollback = true)
public class SeatConflict extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * A conflict.
   *
   * @param what what is not as it was, without values
   */
  public SeatConflict(String what) {
    super(what);
  }
}
