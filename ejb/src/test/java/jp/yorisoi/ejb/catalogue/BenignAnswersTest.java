package jp.yorisoi.ejb.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.yorisoi.ejb.BenignInputs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No answer that is right is refused, however it is written. */
class BenignAnswersTest {
  private static final Map<String, List<String>> INPUTS =
      Map.of(
          "applicant-name", BenignInputs.names(),
          "applicant-kana", BenignInputs.kana(),
          "applicant-birth", BenignInputs.dates(),
          "phone", BenignInputs.phones(),
          "applicant-postal-code", BenignInputs.postalCodes(),
          "applicant-address", BenignInputs.addresses(),
          "email", BenignInputs.emails());

  private final AnswerCheck check =
      new AnswerCheck(SampleAnswers.CLAIM, LocalDate.of(2026, 11, 22));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "applicant-name",
        "applicant-kana",
        "applicant-birth",
        "phone",
        "applicant-postal-code",
        "applicant-address",
        "email"
      })
  void no_right_answer_is_refused(String field) {
    List<String> refused = new ArrayList<>();
    for (String typed : INPUTS.get(field)) {
      Answers answers = SampleAnswers.complete().with(field, typed);
      for (Page page : SampleAnswers.CLAIM.pages()) {
        answers = check.tidy(page, answers);
      }
      for (Problem problem : check.all(answers, Set.of("insurance-proof"))) {
        refused.add(typed + " -> " + answers.value(field) + ": " + problem.messageKey());
      }
    }
    assertThat(refused).isEmpty();
  }

  @Test
  void there_are_860_of_them() {
    assertThat(INPUTS.values().stream().mapToInt(List::size).sum()).isGreaterThanOrEqualTo(860);
    assertThat(INPUTS).allSatisfy((field, all) -> assertThat(all).doesNotHaveDuplicates());
  }

  @Test
  void notes_of_several_lines_keep_every_word() {
    List<String> refused =
        BenignInputs.notes().stream()
            .filter(
                note ->
                    TypedText.lines(note).isEmpty() || TypedText.hasUnusable(TypedText.lines(note)))
            .toList();
    assertThat(refused).isEmpty();
    assertThat(BenignInputs.notes()).hasSize(300).doesNotHaveDuplicates();
  }
}
