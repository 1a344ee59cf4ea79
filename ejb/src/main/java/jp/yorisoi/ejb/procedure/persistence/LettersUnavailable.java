package jp.yorisoi.ejb.procedure.persistence;

import java.sql.SQLException;

/** The database refused; the transaction is undone and the caller may try again later. */
public class LettersUnavailable extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  LettersUnavailable(SQLException refused) {
    super("core refused", refused);
  }
}
