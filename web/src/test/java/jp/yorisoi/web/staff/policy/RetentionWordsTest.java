package jp.yorisoi.web.staff.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.yorisoi.ejb.retention.Hold;
import jp.yorisoi.ejb.retention.HoldOutcome;
import jp.yorisoi.ejb.retention.HoldScope;
import jp.yorisoi.ejb.retention.KeptFor;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.city.Keeping;
import jp.yorisoi.policy.city.Policies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page 保存期限 speaks the words of the office. */
class RetentionWordsTest {
  /** A table, a column, a job or a constant of the code. */
  private static final String NAME_OF_CODE = "(?s).*[A-Za-z]{2,}.*";

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
  private static final Instant AT = Instant.parse("2026-11-25T01:00:00Z");

  private static List<Keeping.Line> tables() {
    return Keeping.read();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void every_table_has_words_of_its_own_and_so_has_why_it_is_kept(Keeping.Line line) {
    assertThat(RetentionWords.name(line.table()))
        .isNotEqualTo(RetentionWords.name("a table of another release"))
        .doesNotMatch(NAME_OF_CODE);
    assertThat(line.kept().orElse("")).doesNotMatch(NAME_OF_CODE);
  }

  @Test
  void no_two_tables_of_a_schema_have_the_same_words() {
    for (Chain chain : Chain.values()) {
      assertThat(tables())
          .filteredOn(line -> line.chain() == chain)
          .extracting(line -> RetentionWords.name(line.table()))
          .doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"yasugi", "izumo"})
  void rules_and_kinds_are_words_too(String city) {
    assertThat(Policies.serving(city).current().retention())
        .allSatisfy(rule -> assertThat(rule.reason()).doesNotMatch(NAME_OF_CODE))
        .allSatisfy(rule -> assertThat(rule.kept().words()).doesNotMatch(NAME_OF_CODE));
    assertThat(KeptFor.values())
        .allSatisfy(kind -> assertThat(kind.label()).doesNotMatch(NAME_OF_CODE));
  }

  /** What the page puts on itself goes through these words. */
  @Test
  void the_page_shows_no_name_of_a_table() throws IOException {
    for (String page : Set.of("retention", "hold")) {
      assertThat(Files.readString(Path.of("src/main/webapp/staff/policy/" + page + ".xhtml")))
          .doesNotContain(".table()", "<code>");
    }
  }

  private static Hold hold(String askedBy, Instant liftedAt) {
    return new Hold(
        "id",
        HoldScope.EVERYTHING,
        "",
        "監査",
        "監査委員",
        TODAY,
        null,
        AT,
        "officer-1",
        askedBy == null ? null : AT,
        askedBy,
        liftedAt,
        liftedAt == null ? null : "officer-2");
  }

  @Test
  void a_hold_whose_lifting_waits_for_the_second_person_says_so_and_that_it_is_in_force() {
    assertThat(RetentionWords.state(hold(null, null), TODAY)).isEqualTo("有効");
    assertThat(RetentionWords.state(hold("officer-1", null), TODAY)).isEqualTo("有効、解除の確認待ち");
    assertThat(RetentionWords.state(hold("officer-1", AT), TODAY)).isEqualTo("解除済み");
  }

  @ParameterizedTest
  @EnumSource(value = HoldOutcome.class, names = "DONE", mode = EnumSource.Mode.EXCLUDE)
  void every_refusal_has_a_sentence_that_says_nothing_has_changed(HoldOutcome outcome) {
    assertThat(RetentionWords.problem(outcome)).containsAnyOf("まだ何も登録していません", "何も変わっていません");
  }

  @Test
  void every_act_has_a_sentence() {
    assertThat(Stream.of("entered", "asked", "kept", "lifted", "same", "gone"))
        .allSatisfy(done -> assertThat(RetentionWords.sentence(done)).isNotBlank());
    assertThat(RetentionWords.sentence("<script>")).isEmpty();
  }
}
