package jp.yorisoi.ejb.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerCheckTest {
  private static final ProcedureDefinition CLAIM = SampleAnswers.CLAIM;
  private final AnswerCheck check = new AnswerCheck(CLAIM, LocalDate.of(2026, 11, 22));

  @Test
  void a_complete_claim_has_no_problem() {
    assertThat(check.all(SampleAnswers.complete(), Set.of("insurance-proof"))).isEmpty();
  }

  @Test
  void nothing_answered_names_every_required_question() {
    assertThat(check.all(Answers.NONE, Set.of()))
        .extracting(Problem::fieldId)
        .contains("applicant-name", "phone", "notice-by", "child-name", "account-kind")
        .doesNotContain("email", "spouse-name", "bank-name", "insurance-proof");
  }

  @Test
  void a_mail_address_is_needed_only_for_notices_by_mail() {
    Answers byMail = SampleAnswers.complete().with("email", "");
    assertThat(problems(byMail)).extracting(Problem::fieldId).containsExactly("email");
    assertThat(problems(byMail.with("notice-by", "letter"))).isEmpty();
  }

  @Test
  void a_missing_document_is_said_at_the_document() {
    assertThat(check.all(SampleAnswers.complete(), Set.of()))
        .containsExactly(new Problem("insurance-proof", 0, "answers.document_missing", List.of()));
    Answers national = SampleAnswers.complete().with("pension-kind", "national");
    assertThat(check.all(national, Set.of())).isEmpty();
  }

  @Test
  void problems_of_a_second_child_carry_its_place() {
    Answers two = SampleAnswers.complete().withEntries("children", 2).with("child-birth", 1, "昨日");
    assertThat(problems(two))
        .contains(new Problem("child-name", 1, "answers.required", List.of()))
        .contains(new Problem("child-birth", 1, "answers.not_a_date", List.of()));
    Problem problem = new Problem("child-name", 1, "answers.required", List.of());
    assertThat(Wording.label(problem, CLAIM, Language.JA)).isEqualTo("2人目のお子さん お子さんのお名前");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "applicant-name|  安来　 花子 |安来　花子",
        "applicant-name|𠮷田 葛󠄀子|𠮷田 葛󠄀子",
        "applicant-name|﨑 塚󠄀|﨑 塚󠄀",
        "applicant-name|か\u3099く|がく",
        "applicant-name|花\u200B\u202E子\u0007|花子",
        "applicant-name|João  SILVA|João SILVA",
        "applicant-kana|ﾔｽｷﾞ ﾊﾅｺ|ヤスギ ハナコ",
        "applicant-kana|やすぎ　はなこ|ヤスギ　ハナコ",
        "applicant-kana|サト−|サトー",
        "applicant-birth|平成３年４月５日|1991-04-05",
        "applicant-birth|H3.4.5|1991-04-05",
        "applicant-postal-code|〒６９２−００１１|6920011",
        "phone|０９０（１２３４）５６７８|090-1234-5678",
        "phone|０８５４ー００ー００００|0854-00-0000",
        "email|ｈａｎａｋｏ＠example.jp|hanako@example.jp",
        "applicant-address|安来市安来町８７８番地２|安来市安来町878番地2"
      })
  void typed_answers_are_made_even_and_accepted(String fieldId, String typed, String even) {
    Answers tidied = tidy(SampleAnswers.complete().with(fieldId, typed));
    assertThat(tidied.value(fieldId)).isEqualTo(even);
    assertThat(problems(tidied)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "applicant-kana|安来|answers.not_kana",
        "applicant-birth|2026-02-30|answers.not_a_date",
        "applicant-birth|2026-11-23|answers.date_ahead",
        "applicant-birth|1889-01-01|answers.not_a_date",
        "applicant-sex|3|answers.not_an_option",
        "applicant-postal-code|692001|answers.not_a_postal_code",
        "phone|1234567890|answers.not_a_phone",
        "phone|090-1234-567|answers.not_a_phone",
        "email|hanako@example|answers.not_an_email",
        "email|花子@example.jp|answers.not_an_email",
        "account-number|12345|answers.too_short",
        "account-number|123456A|answers.not_digits",
        "applicant-name|\uE000子|answers.unusable_character",
        "applicant-name|\uD842子|answers.unusable_character",
        "applicant-name|Z\u0351\u0352\u0353\u0354|answers.unusable_character"
      })
  void answers_that_do_not_fit_say_why(String fieldId, String typed, String messageKey) {
    Answers tidied =
        tidy(SampleAnswers.complete().with("account-kind", "own").with(fieldId, typed));
    assertThat(problems(tidied))
        .filteredOn(problem -> problem.fieldId().equals(fieldId))
        .extracting(Problem::messageKey)
        .containsExactly(messageKey);
  }

  @Test
  void length_is_counted_in_characters_as_people_see_them() {
    String hundred = "葛\uDB40\uDD00".repeat(100);
    assertThat(problems(tidy(SampleAnswers.complete().with("applicant-name", hundred)))).isEmpty();
    assertThat(problems(tidy(SampleAnswers.complete().with("applicant-name", hundred + "子"))))
        .containsExactly(
            new Problem("applicant-name", 0, "answers.too_long", List.of("100", "101")));
  }

  @Test
  void a_question_says_it_in_its_own_words() {
    Problem missing = new Problem("applicant-name", 0, "answers.required", List.of());
    assertThat(Wording.of(missing, CLAIM, Language.JA)).isEqualTo("お名前を書いてください。");
    Problem other = new Problem("phone", 0, "answers.not_a_phone", List.of());
    assertThat(Wording.of(other, CLAIM, Language.EN))
        .startsWith("Please write a Japanese telephone");
  }

  @Property(tries = 500)
  void any_text_is_checked_without_failing_and_tidying_twice_changes_nothing(@ForAll String text) {
    Answers all = SampleAnswers.complete();
    for (Field field : CLAIM.fields().toList()) {
      all = all.with(field.id(), text);
    }
    Answers once = tidy(all);
    assertThat(problems(once)).isNotNull();
    assertThat(tidy(once)).isEqualTo(once);
  }

  @Test
  void the_summary_shows_answers_in_words() {
    List<AnswerSummary.Section> sections =
        AnswerSummary.of(CLAIM, SampleAnswers.complete(), Language.JA);
    assertThat(sections).extracting(AnswerSummary.Section::title).contains("1人目のお子さん", "住所");
    assertThat(sections.stream().flatMap(s -> s.lines().stream()).map(AnswerSummary.Line::answer))
        .contains("平成3年4月5日（金）", "〒692-0011", "厚生年金", "女");
  }

  @Test
  void answers_are_read_back_equal() {
    Answers answers = SampleAnswers.complete().withEntries("children", 2);
    assertThat(Answers.fromJson(answers.toJson())).isEqualTo(answers);
  }

  @Test
  void taking_away_an_entry_moves_the_later_ones_up() {
    Page children = CLAIM.page("children").orElseThrow();
    Answers three =
        Answers.NONE
            .withEntries("children", 3)
            .with("child-name", 0, "一")
            .with("child-name", 1, "二")
            .with("child-name", 2, "三");
    Answers two = three.withoutEntry(children, 1);
    assertThat(children.entries(two)).isEqualTo(2);
    assertThat(two.value("child-name", 1)).isEqualTo("三");
    assertThat(two.value("child-name", 2)).isEmpty();
  }

  private Answers tidy(Answers answers) {
    Answers tidied = answers;
    for (Page page : CLAIM.pages()) {
      tidied = check.tidy(page, tidied);
    }
    return tidied;
  }

  private List<Problem> problems(Answers answers) {
    return check.all(answers, Set.of("insurance-proof"));
  }
}
