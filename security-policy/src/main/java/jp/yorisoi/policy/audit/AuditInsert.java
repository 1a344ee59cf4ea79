package jp.yorisoi.policy.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import jp.yorisoi.policy.Caller;

/** The one INSERT of the audit trail. */
final class AuditInsert {
  private static final String SQL =
      "INSERT INTO audit_entry (at, actor, office, origin, zone, event, outcome, purpose, case_ref,"
          + " subject_ref, fields, my_number, request_id) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)";

  private AuditInsert() {}

  static void into(Connection connection, AuditEntry entry) throws SQLException {
    Caller who = entry.who();
    try (PreparedStatement insert = connection.prepareStatement(SQL)) {
      insert.setObject(1, LocalDateTime.ofInstant(entry.at(), ZoneOffset.UTC));
      insert.setString(2, who.id());
      insert.setString(3, who.office());
      insert.setString(4, who.origin());
      insert.setString(5, who.zone());
      insert.setString(6, entry.event());
      insert.setString(7, entry.outcome());
      insert.setString(8, entry.purpose());
      insert.setString(9, entry.note().caseRef());
      insert.setString(10, entry.note().subjectRef());
      insert.setString(11, entry.note().fields());
      insert.setInt(12, 0); // no desk of this system touches a 個人番号
      insert.setString(13, entry.requestId());
      insert.executeUpdate();
    }
  }
}
