package jp.yorisoi.policy.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AuditDetailsTest {
  private final AuditDetails details = new AuditDetails();

  @Test
  void a_call_that_says_nothing_leaves_an_empty_note() {
    details.begin(null);
    assertThat(details.end()).isEqualTo(new AuditDetails.Note(null, null, null));
  }

  @Test
  void what_a_call_says_adds_up() {
    details.begin(null);
    details.aboutCase("2611-000001-3");
    details.fields("name", "birth");
    details.aboutSubject("1000002018");
    assertThat(details.end())
        .isEqualTo(new AuditDetails.Note("2611-000001-3", "1000002018", "name,birth"));
  }

  @Test
  void a_desk_called_by_another_desk_has_a_note_of_its_own() {
    details.begin(null);
    details.aboutCase("outer");
    details.begin(null);
    details.aboutCase("inner");
    details.aboutSubject("1000002018");
    AuditDetails.Note inner = details.end();
    details.fields("outcome=DONE");
    AuditDetails.Note outer = details.end();

    assertThat(inner).isEqualTo(new AuditDetails.Note("inner", "1000002018", null));
    assertThat(outer).isEqualTo(new AuditDetails.Note("outer", null, "outcome=DONE"));
  }

  @Test
  void rows_of_a_list_are_named_in_their_order_and_none_twice() {
    Shown first = new Shown("2611-000001-3", "1000002018");
    Shown second = new Shown("2611-000002-1", null);
    details.begin(null);
    details.shown(List.of(first, second));
    details.shown(List.of(first));
    details.fields("applicant_kana");
    assertThat(details.end().shown()).containsExactly(first, second);
  }

  @Test
  void that_nothing_was_found_is_not_lost_whatever_is_said_after_it() {
    details.begin(null);
    details.notFound();
    details.aboutCase("2611-000001-3");
    details.aboutSubject("1000002018");
    details.fields("document=1");
    details.shown(List.of());
    details.individualNumberOpened();
    assertThat(details.end())
        .isEqualTo(
            new AuditDetails.Note(
                "2611-000001-3", "1000002018", "document=1", true, List.of(), false));
  }

  @Test
  void an_access_to_an_individual_number_is_told_and_nothing_else_of_the_note_is_lost() {
    details.begin(null);
    details.aboutCase("2611-000001-3");
    details.individualNumberOpened();
    details.aboutSubject("1000002018");
    assertThat(details.end())
        .isEqualTo(new AuditDetails.Note("2611-000001-3", "1000002018", null, true, List.of()));
  }

  @Test
  void an_entry_committed_with_its_act_is_the_note_of_this_call_and_of_no_other() {
    AuditDetails.Note committed = new AuditDetails.Note("2611-000001-3", null, "seat");
    details.begin(null);
    details.begin(null);
    details.aboutCase("2611-000002-1");
    assertThat(details.isWritten()).isFalse();
    details.written(committed);
    assertThat(details.isWritten()).isTrue();
    assertThat(details.end()).isEqualTo(committed);
    assertThat(details.isWritten()).as("of the desk that called").isFalse();
    assertThat(details.end()).isEqualTo(new AuditDetails.Note(null, null, null));
  }
}
