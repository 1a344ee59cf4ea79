package jp.yorisoi.ejb.export.persistence;

import java.sql.SQLException;

/** The database refused to read or change requests to export; what was begun is undone. */
public class ExportsUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ExportsUnavailable(SQLException cause) {
    super("exports_unavailable", cause);
  }
}
