package jp.yorisoi.policy.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import jp.yorisoi.policy.Caller;
import jp.yorisoi.policy.Role;
import org.junit.jupiter.api.Test;

/** How entries and whom they showed are sent: rows, their order, and how many at once. */
class AuditInsertTest {
  private static final int COLUMNS = 15;
  private static final Caller WHO =
      new Caller("yasugi.ichiro", "子育て支援課", "192.0.2.1", "mynumber", Set.of(Role.CLERK));
  private final FakeSql sql = new FakeSql(statement -> List.of());

  private static AuditEntry entry(AuditDetails.Note note) {
    return new AuditEntry(
        Instant.parse("2026-11-22T00:00:00Z"),
        WHO,
        "WORKLIST_VIEWED",
        "done",
        "CASE_HANDLING",
        note,
        "request-0001");
  }

  private static AuditEntry about(String caseRef) {
    return entry(new AuditDetails.Note(caseRef, null, null));
  }

  private static AuditEntry listing(int rows) {
    return entry(
        new AuditDetails.Note(
            null,
            null,
            null,
            true,
            IntStream.rangeClosed(1, rows)
                .mapToObj(row -> new Shown("case-" + row, "person-" + row))
                .toList()));
  }

  private void into(AuditEntry entry) throws SQLException {
    try (Connection connection = sql.source().getConnection()) {
      AuditInsert.into(connection, entry);
    }
  }

  private void together(List<AuditEntry> entries) throws SQLException {
    try (Connection connection = sql.source().getConnection()) {
      AuditInsert.together(connection, entries);
    }
  }

  private List<Map<Integer, Object>> subjects() {
    return sql.executed.stream()
        .filter(one -> one.sql().startsWith("INSERT INTO audit_subject "))
        .map(FakeSql.Executed::parameters)
        .toList();
  }

  @Test
  void an_entry_says_in_which_form_it_is_chained_and_holds_the_hash_over_whom_it_showed()
      throws Exception {
    AuditEntry entry = listing(2);
    into(entry);
    assertThat(sql.executed.get(0).parameters())
        .hasSize(COLUMNS)
        .containsEntry(12, 1)
        .containsEntry(14, CanonicalForm.NEWEST)
        .containsEntry(15, CanonicalForm.subjectsHash(entry.note().shown()));
  }

  @Test
  void whom_a_list_showed_stands_under_the_number_of_its_entry_in_the_order_of_the_list()
      throws Exception {
    sql.generated = 4711;
    into(listing(3));
    assertThat(subjects())
        .containsExactly(
            Map.ofEntries(
                Map.entry(1, 4711L),
                Map.entry(2, 1),
                Map.entry(3, "case-1"),
                Map.entry(4, "person-1"),
                Map.entry(5, 4711L),
                Map.entry(6, 2),
                Map.entry(7, "case-2"),
                Map.entry(8, "person-2"),
                Map.entry(9, 4711L),
                Map.entry(10, 3),
                Map.entry(11, "case-3"),
                Map.entry(12, "person-3")));
  }

  @Test
  void a_long_list_goes_in_pages_of_200_and_its_rows_are_counted_through() throws Exception {
    into(listing(401));
    assertThat(subjects()).extracting(Map::size).containsExactly(800, 800, 4);
    assertThat(subjects().get(1)).containsEntry(2, 201).containsEntry(798, 400);
    assertThat(subjects().get(2)).containsEntry(2, 401).containsEntry(3, "case-401");
  }

  @Test
  void a_list_of_200_is_one_page() throws Exception {
    into(listing(200));
    assertThat(subjects()).hasSize(1);
  }

  @Test
  void an_entry_that_shows_nobody_else_is_one_row() throws Exception {
    into(about("2611-000001-3"));
    assertThat(sql.executed).hasSize(1);
  }

  @Test
  void whom_an_entry_without_a_number_showed_cannot_be_recorded() {
    sql.generated = 0;
    assertThatThrownBy(() -> into(listing(1)))
        .isInstanceOf(SQLException.class)
        .hasMessage("the entry got no number");
    assertThat(subjects()).isEmpty();
  }

  @Test
  void entries_of_one_transaction_are_rows_of_one_statement_each_with_its_own_values()
      throws Exception {
    together(List.of(about("2611-000001-3"), about("2611-000002-1")));
    assertThat(sql.executed).hasSize(1);
    assertThat(sql.executed.get(0).parameters())
        .hasSize(2 * COLUMNS)
        .containsEntry(9, "2611-000001-3")
        .containsEntry(COLUMNS + 2, "yasugi.ichiro")
        .containsEntry(COLUMNS + 9, "2611-000002-1")
        .containsEntry(COLUMNS + 14, CanonicalForm.NEWEST);
  }

  @Test
  void more_than_200_entries_are_several_statements() throws Exception {
    together(Collections.nCopies(401, about(null)));
    assertThat(sql.executed)
        .extracting(one -> one.parameters().size())
        .containsExactly(200 * COLUMNS, 200 * COLUMNS, COLUMNS);
    sql.executed.clear();
    together(Collections.nCopies(200, about(null)));
    assertThat(sql.executed).hasSize(1);
  }

  @Test
  void who_is_shown_is_not_lost_among_entries_written_together() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> together(List.of(about("2611-000001-3"), listing(1))));
    assertThat(sql.executed).isEmpty();
  }
}
