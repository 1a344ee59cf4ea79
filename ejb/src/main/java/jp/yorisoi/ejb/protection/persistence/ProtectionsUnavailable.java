package jp.yorisoi.ejb.protection.persistence;

import java.sql.SQLException;

/** The database refused to read or change protections; what was begun is undone. */
public class ProtectionsUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ProtectionsUnavailable(SQLException cause) {
    super("protections_unavailable", cause);
  }
}
