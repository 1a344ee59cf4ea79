package jp.yorisoi.ejb.request.persistence;

import java.sql.SQLException;

/** The database refused; the transaction is undone and the caller may try again later. */
public class RequestUnavailable extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  RequestUnavailable(SQLException refused) {
    super("front refused", refused);
  }
}
