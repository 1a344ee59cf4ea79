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
  private static final String ENTRIES =
      "INSERT INTO audit_entry (at, actor, office, origin, zone, event, outcome, purpose, case_ref,"
          + " subject_ref, fields, my_number, request_id, form, subjects_hash) VALUES ";
  private static final String ENTRY = "(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";
  private static final String SQL = ENTRIES + ENTRY;
  private static final String SUBJECTS =
      "INSERT INTO audit_subject (entry_id, position, case_ref, subject_ref) VALUES ";

  /** Rows of one statement: a page of a list is sent at once. */
  private static final int AT_ONCE = 200;

  private AuditInsert() {}

  static void into(Connection connection, AuditEntry entry) throws SQLException {
    List<Shown> shown = entry.note().shown();
    int keys = shown.isEmpty() ? Statement.NO_GENERATED_KEYS : Statement.RETURN_GENERATED_KEYS;
    try (PreparedStatement insert = connection.prepareStatement(SQL, keys)) {
      set(insert, 0, entry);
      insert.executeUpdate();
      if (!shown.isEmpty()) {
        subjects(connection, generated(insert), shown);
      }
    }
  }

  /** Entries of acts that show nobody else, in as few statements as may be. */
  static void together(Connection connection, List<AuditEntry> entries) throws SQLException {
    if (entries.stream().anyMatch(entry -> !entry.note().shown().isEmpty())) {
      throw new IllegalArgumentException("who is shown needs the number of the entry");
    }
    for (int first = 0; first < entries.size(); first += AT_ONCE) {
      List<AuditEntry> some = entries.subList(first, Math.min(first + AT_ONCE, entries.size()));
      String rows = String.join(",", Collections.nCopies(some.size(), ENTRY));
      try (PreparedStatement insert = connection.prepareStatement(ENTRIES + rows)) {
        int before = 0;
        for (AuditEntry entry : some) {
          before = set(insert, before, entry);
        }
        insert.executeUpdate();
      }
    }
  }

  /** Sets the values of one entry behind so many others, and says how many there are then. */
  private static int set(PreparedStatement insert, int before, AuditEntry entry)
      throws SQLException {
    Caller who = entry.who();
    AuditDetails.Note note = entry.note();
    int at = before;
    insert.setObject(++at, LocalDateTime.ofInstant(entry.at(), ZoneOffset.UTC));
    insert.setString(++at, who.id());
    insert.setString(++at, who.office());
    insert.setString(++at, who.origin());
    insert.setString(++at, who.zone());
    insert.setString(++at, entry.event());
    insert.setString(++at, entry.outcome());
    insert.setString(++at, entry.purpose());
    insert.setString(++at, note.caseRef());
    insert.setString(++at, note.subjectRef());
    insert.setString(++at, note.fields());
    insert.setInt(++at, note.individualNumber() ? 1 : 0);
    insert.setString(++at, entry.requestId());
    insert.setInt(++at, CanonicalForm.NEWEST);
    insert.setBytes(++at, CanonicalForm.subjectsHash(note.shown()));
    return at;
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
