package jp.yorisoi.ejb.retention.persistence;

import java.sql.SQLException;

/** The database refused to forget; the transaction is undone and the next run tries again. */
public class RetentionUnavailable extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  /**
   * Wraps what the database said.
   *
   * @param cause the refusal
   */
  public RetentionUnavailable(SQLException cause) {
    super("nothing can be forgotten", cause);
  }
}
