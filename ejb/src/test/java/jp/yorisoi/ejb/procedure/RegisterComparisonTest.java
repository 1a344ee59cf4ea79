package jp.yorisoi.ejb.procedure;

import static jp.yorisoi.ejb.register.Residents.child;
import static jp.yorisoi.ejb.register.Residents.hanako;
import static jp.yorisoi.ejb.register.Residents.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.yorisoi.ejb.catalogue.Answers;
import jp.yorisoi.ejb.catalogue.SampleAnswers;
import jp.yorisoi.ejb.register.ResidentRecord;
import org.junit.jupiter.api.Test;

class RegisterComparisonTest {
  private static final ResidentRecord SON = child(3, "安来　太郎", "2026-11-01");
  private static final Answers ANSWERS =
      SampleAnswers.complete()
          .with("applicant-birth", "1990-01-01")
          .with("child-kana", "ヤスギ コ")
          .with("applicant-address", "島根県安来市安来町８７８－２");

  private static RegisterComparison compare(Answers answers, ResidentRecord... household) {
    String applicant = household.length == 0 ? null : household[0].addresseeNumber().value();
    return new RegisterComparison(SampleAnswers.CLAIM, answers, applicant, List.of(household));
  }

  private static CaseView.Line line(RegisterComparison comparison, String declared) {
    return comparison.sections().stream()
        .flatMap(section -> section.lines().stream())
        .filter(line -> line.declared().equals(declared))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void what_is_only_written_otherwise_is_no_difference() {
    RegisterComparison comparison = compare(ANSWERS, hanako(), SON);
    assertThat(comparison.differences()).isZero();
    assertThat(line(comparison, "安来 花子").comparison()).isEqualTo("same_written_otherwise");
    assertThat(line(comparison, "安来 花子").registered()).isEqualTo("安来　花子");
  }

  @Test
  void each_other_value_counts_once() {
    Answers wrong = ANSWERS.with("applicant-sex", "1").with("child-name", "安来 次郎");
    assertThat(compare(wrong, hanako(), SON).differences()).isEqualTo(2);
    assertThat(line(compare(wrong, hanako(), SON), "安来 次郎").comparison()).isEqualTo("different");
  }

  @Test
  void what_has_no_place_in_the_register_is_not_compared() {
    CaseView.Line phone = line(compare(ANSWERS, hanako(), SON), "090-0000-0000");
    assertThat(phone.comparison()).isEqualTo("not_compared");
    assertThat(phone.registered()).isEmpty();
  }

  @Test
  void when_nobody_is_linked_nothing_is_compared() {
    RegisterComparison comparison = compare(ANSWERS);
    assertThat(comparison.differences()).isZero();
    assertThat(comparison.sections())
        .flatExtracting(CaseView.Section::lines)
        .extracting(CaseView.Line::comparison)
        .containsOnly("not_compared");
  }

  @Test
  void a_question_that_was_not_asked_is_neither_shown_nor_counted() {
    ResidentRecord husband = person(2, "出雲　次郎", "イズモ", "1988-04-12", "1", "11", "1", null);
    Answers none = ANSWERS.with("spouse-name", "まちがい");
    assertThat(compare(none, hanako(), husband, SON).differences()).isZero();
    Answers asked = none.with("spouse-exists", "yes");
    assertThat(compare(asked, hanako(), husband, SON).differences()).isEqualTo(1);
  }

  @Test
  void twins_are_each_compared_with_themselves() {
    Answers two =
        ANSWERS
            .withEntries("children", 2)
            .with("child-name", 1, "安来 次郎")
            .with("child-kana", 1, "ヤスギ コ")
            .with("child-birth", 1, "2026-11-01")
            .with("child-relation", 1, "son")
            .with("child-lives-with", 1, "yes");
    ResidentRecord twin = child(4, "安来　次郎", "2026-11-01");
    assertThat(compare(two, hanako(), SON, twin).differences()).isZero();
  }

  @Test
  void an_uncertain_birth_date_of_the_register_is_shown_as_it_is() {
    ResidentRecord old = person(1, "安来　花子", "ヤスギ　ハナコ", "1931-05-99", "2", "02", "1", null);
    RegisterComparison comparison = compare(ANSWERS, old, SON);
    assertThat(comparison.differences()).isEqualTo(1);
    assertThat(comparison.sections())
        .flatExtracting(CaseView.Section::lines)
        .extracting(CaseView.Line::registered)
        .contains("1931-05-99");
  }
}
