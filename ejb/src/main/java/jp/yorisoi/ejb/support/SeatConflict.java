package jp.yorisoi.ejb.support;

import jakarta.ejb.ApplicationException;

/**
 * Somebody else was there first: with the same form token or number, for the same person, or in a
 * circle of waiting that the database broke. Decided again, with what stands there now, it is
 * answered.
 */
@ApplicationException(rollback = true)
public class SeatConflict extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * A conflict.
   *
   * @param cause what the database said
   */
  public SeatConflict(Throwable cause) {
    super("somebody else was there first", cause);
  }
}
