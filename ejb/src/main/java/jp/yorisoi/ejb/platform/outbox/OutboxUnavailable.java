package jp.yorisoi.ejb.platform.outbox;

import jakarta.ejb.ApplicationException;

/** The outbox could not be written or read; the change that needed it is undone. */
@ApplicationException(rollback = true)
public class OutboxUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Wraps what the database said.
   *
   * @param cause the failure
   */
  public OutboxUnavailable(Throwable cause) {
    super("outbox_unavailable", cause);
  }
}
