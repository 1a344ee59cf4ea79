package jp.yorisoi.ejb.governance.persistence;

import java.sql.SQLException;

/** The database refused to read the audit trail. */
public class AuditUnreadable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  AuditUnreadable(SQLException cause) {
    super("audit_unreadable", cause);
  }
}
