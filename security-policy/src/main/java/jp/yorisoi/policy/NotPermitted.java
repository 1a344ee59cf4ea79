package jp.yorisoi.policy;

import jakarta.ejb.ApplicationException;

/**
 * The caller may not do this. The denial has been recorded in its own transaction before this is
 * thrown; the message never says what exists and what does not.
 */
@ApplicationException(rollback = true)
public class NotPermitted extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Creates the refusal; details stand in the audit chain only. */
  public NotPermitted() {
    super("not_permitted");
  }
}
