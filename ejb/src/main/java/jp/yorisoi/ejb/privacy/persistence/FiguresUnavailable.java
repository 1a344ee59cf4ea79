package jp.yorisoi.ejb.privacy.persistence;

import java.sql.SQLException;

/** The database refused a statement of the numbers; the work is undone. */
public class FiguresUnavailable extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  /**
   * Wraps what the database said.
   *
   * @param cause its exception
   */
  public FiguresUnavailable(SQLException cause) {
    super("numbers of the privacy page: the database refused", cause);
  }
}
