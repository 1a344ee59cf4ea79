package jp.yorisoi.ejb.support.persistence;

import jakarta.ejb.ApplicationException;

/** The database refused; nothing was stored, the same form may be sent again. */
@ApplicationException(rollback = true)
public class SupportUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Wraps what the database said.
   *
   * @param cause the failure
   */
  public SupportUnavailable(Throwable cause) {
    super("support_unavailable", cause);
  }
}
