package jp.yorisoi.ejb.platform.reseal;

import java.sql.SQLException;

/** The database refused; the batch is undone and the next run does it again. */
public class ResealUnavailable extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  /**
   * Wraps what the database said.
   *
   * @param cause the refusal
   */
  public ResealUnavailable(SQLException cause) {
    super("nothing can be sealed anew", cause);
  }
}
