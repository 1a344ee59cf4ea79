package jp.yorisoi.policy.audit;

import jakarta.ejb.ApplicationException;

/** An entry could not be written; the act it belongs to is refused and undone. */
@ApplicationException(rollback = true)
public class AuditUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Wraps what the database said.
   *
   * @param cause the failure of the insert
   */
  public AuditUnavailable(Throwable cause) {
    super("audit_unavailable", cause);
  }
}
