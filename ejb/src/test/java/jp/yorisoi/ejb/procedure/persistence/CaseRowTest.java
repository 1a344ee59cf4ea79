package jp.yorisoi.ejb.procedure.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import jp.yorisoi.ejb.procedure.CaseFacts;
import jp.yorisoi.ejb.procedure.domain.CaseState;
import jp.yorisoi.ejb.register.Match.MatchKind;
import org.junit.jupiter.api.Test;

class CaseRowTest {

  @Test
  void keys_fit_their_columns_whatever_letters_a_name_has() {
    String ligatures = "\uFB03".repeat(100);
    CaseRow row = CaseRow.of(facts(ligatures, LocalDate.EPOCH));
    assertThat(row.applicantName).isEqualTo(ligatures);
    assertThat(row.applicantNameKey).hasSize(200);
    assertThat(row.applicantKanaKey).hasSize(200);
  }

  @Test
  void a_deadline_that_moved_is_saved() {
    CaseRow row = CaseRow.of(facts("n", LocalDate.EPOCH));
    row.take(facts("n", LocalDate.EPOCH.plusDays(5)));
    assertThat(row.toFacts().dueOn()).isEqualTo(LocalDate.EPOCH.plusDays(5));
  }

  private static CaseFacts facts(String name, LocalDate due) {
    return new CaseFacts(
        "2611-000001-3",
        "SELF",
        "2611-000001-3",
        "child-allowance-claim",
        1,
        1,
        CaseState.TAKEN_IN,
        name,
        name,
        "1990-01-01",
        null,
        MatchKind.NONE,
        0,
        Instant.EPOCH,
        Instant.EPOCH,
        due,
        null,
        null,
        null,
        null,
        null,
        null,
        2,
        0);
  }
}
