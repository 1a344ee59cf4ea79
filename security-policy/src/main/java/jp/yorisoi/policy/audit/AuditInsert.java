package jp.yorisoi.policy.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import jp.yorisoi.policy.Caller;

/** The INSERTs of the audit trail: the entry, and whom else it showed. */
final class AuditInsert {
  private static final String SQL =
      "INSERT INTO audit_entry (at, actor, office, origin, zone, event, outcome, purpose, case_ref,"
          + " subject_ref, fields, my_number, request_id, form, subjects_hash)"
          + " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";
  private static final String SUBJECTS =
      "INSERT INTO audit_subject (entry_id, position, case_ref, subject_ref) VALUES ";

  /** Rows of one statement: a page of a list is sent at once. */
  private static final int AT_ONCE = 200;

  private AuditInsert() {}

  static void into(Connection connection, AuditEntry entry) throws SQLException {
    List<Shown> shown = entry.note().shown();
    int keys = shown.isEmpty() ? Statement.NO_GENERATED_KEYS : Statement.RETURN_GENERATED_KEYS;
    try (PreparedStatement insert = connection.prepareStatement(SQL, keys)) {
      set(insert, entry);
      insert.executeUpdate();
      if (!shown.isEmpty()) {
        subjects(connection, generated(insert), shown);
      }
    }
  }

  private static void set(PreparedStatement insert, AuditEntry entry) throws SQLException {
    Caller who = entry.who();
    AuditDetails.Note note = entry.note();
    insert.setObject(1, LocalDateTime.ofInstant(entry.at(), ZoneOffset.UTC));
    insert.setString(2, who.id());
    insert.setString(3, who.office());
    insert.setString(4, who.origin());
    insert.setString(5, who.zone());
    insert.setString(6, entry.event());
    insert.setString(7, entry.outcome());
    insert.setString(8, entry.purpose());
    insert.setString(9, note.caseRef());
    insert.setString(10, note.subjectRef());
    insert.setString(11, note.fields());
    insert.setInt(12, note.individualNumber() ? 1 : 0);
    insert.setString(13, entry.requestId());
    insert.setInt(14, CanonicalForm.NEWEST);
    insert.setBytes(15, CanonicalForm.subjectsHash(note.shown()));
  }

  private static long generated(PreparedStatement insert) throws SQLException {
    try (ResultSet keys = insert.getGeneratedKeys()) {
      if (!keys.next()) {
        throw new SQLException("the entry got no number");
      }
      return keys.getLong(1);
    }
  }

  private static void subjects(Connection connection, long entry, List<Shown> shown)
      throws SQLException {
    for (int first = 0; first < shown.size(); first += AT_ONCE) {
      List<Shown> rows = shown.subList(first, Math.min(first + AT_ONCE, shown.size()));
      String marks = String.join(",", Collections.nCopies(rows.size(), "(?,?,?,?)"));
      try (PreparedStatement insert = connection.prepareStatement(SUBJECTS + marks)) {
        int at = 0;
        int position = first;
        for (Shown row : rows) {
          position++;
          insert.setLong(++at, entry);
          insert.setInt(++at, position);
          insert.setString(++at, row.caseRef());
          insert.setString(++at, row.subjectRef());
        }
        insert.executeUpdate();
      }
    }
  }
}
