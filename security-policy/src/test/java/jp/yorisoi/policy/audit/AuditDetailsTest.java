package jp.yorisoi.policy.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AuditDetailsTest {
  private final AuditDetails details = new AuditDetails();

  @Test
  void a_call_that_says_nothing_leaves_an_empty_note() {
    details.begin();
    assertThat(details.end()).isEqualTo(new AuditDetails.Note(null, null, null));
  }

  @Test
  void what_a_call_says_adds_up() {
    details.begin();
    details.aboutCase("2611-000001-3");
    details.fields("name", "birth");
    details.aboutSubject("1000002018");
    assertThat(details.end())
        .isEqualTo(new AuditDetails.Note("2611-000001-3", "1000002018", "name,birth"));
  }

  @Test
  void a_desk_called_by_another_desk_has_a_note_of_its_own() {
    details.begin();
    details.aboutCase("outer");
    details.begin();
    details.aboutCase("inner");
    details.aboutSubject("1000002018");
    AuditDetails.Note inner = details.end();
    details.fields("outcome=DONE");
    AuditDetails.Note outer = details.end();

    assertThat(inner).isEqualTo(new AuditDetails.Note("inner", "1000002018", null));
    assertThat(outer).isEqualTo(new AuditDetails.Note("outer", null, "outcome=DONE"));
  }
}
