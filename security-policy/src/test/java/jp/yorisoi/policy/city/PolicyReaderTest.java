package jp.yorisoi.policy.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.Role;
import jp.yorisoi.policy.definition.DefinitionBroken;
import jp.yorisoi.policy.definition.Node;
import jp.yorisoi.policy.definition.YamlFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyReaderTest {
  private static final String FILE = "policies/yasugi.yaml";
  private static final String YASUGI =
      YamlFile.text(PolicyReader.class, FILE).orElseThrow(AssertionError::new);

  private static Node common(String name) {
    return YamlFile.read(
        PolicyReader.class,
        "policies/common/" + name + ".yaml",
        "policies/common/" + name + ".schema.json");
  }

  private static CityPolicy read(String yaml) {
    return PolicyReader.read(
        YamlFile.parse(PolicyReader.class, FILE, yaml, "policies/policy.schema.json"),
        common("roles"),
        PolicyReader.information());
  }

  private static CityPolicy with(String written, String instead) {
    assertThat(YASUGI).contains(written);
    return read(YASUGI.replace(written, instead));
  }

  @Test
  void what_is_asked_for_in_one_city_is_asked_for_in_the_other() {
    assertThat(rules("izumo")).isEqualTo(rules("yasugi"));
  }

  /** All but names, sources and laws, which are each city's own (docs/adr/0026). */
  private static List<String> rules(String city) {
    return YamlFile.text(PolicyReader.class, "policies/" + city + ".yaml")
        .orElseThrow(AssertionError::new)
        .lines()
        .filter(line -> !line.matches("(city|title|version): .*| *(source|law): .*"))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"yasugi", "izumo"})
  void each_city_has_a_policy_whose_clauses_have_number_text_and_source(String city) {
    CityPolicy policy = Policies.serving(city).current();
    assertThat(policy.city()).isEqualTo(city);
    assertThat(policy.clauses()).extracting(Clause::number).doesNotHaveDuplicates();
    assertThat(policy.clauses())
        .hasSizeGreaterThan(10)
        .allSatisfy(
            clause -> {
              assertThat(clause.text()).isNotBlank();
              assertThat(clause.source()).isNotBlank();
              assertThat(clause.terms()).isNotEmpty();
            });
  }

  @Test
  void what_the_file_says_of_sessions_and_the_watch_holds_with_its_units() {
    CityPolicy policy = Policies.serving("yasugi").current();
    assertThat(policy.signIn())
        .isEqualTo(
            new SignInRules(
                Duration.ofMinutes(10),
                Duration.ofHours(10),
                Duration.ofSeconds(60),
                5,
                Duration.ofMinutes(15),
                12,
                Duration.ofDays(400)));
    assertThat(policy.watch().opens()).isEqualTo(LocalTime.of(8, 30));
    assertThat(policy.watch().seenInHour()).isEqualTo(200);
  }

  @Test
  void a_check_has_the_limit_its_clause_gives_it_and_none_otherwise() {
    List<Clause.Term> terms =
        Policies.serving("yasugi").current().clauses().stream()
            .flatMap(clause -> clause.terms().stream())
            .toList();
    assertThat(terms)
        .filteredOn(term -> term.check().equals("lock-after-failures"))
        .extracting(Clause.Term::limit)
        .containsOnly(Optional.of(5));
    assertThat(terms)
        .filteredOn(term -> term.check().equals("tls-or-demonstration"))
        .extracting(Clause.Term::limit)
        .containsOnly(Optional.empty());
  }

  @Test
  void a_kind_of_record_is_kept_as_the_rule_of_its_name_says() {
    CityPolicy policy = Policies.serving("yasugi").current();
    assertThat(policy.retention()).hasSizeGreaterThan(5);
    for (RetentionRule rule : policy.retention()) {
      assertThat(policy.retention(rule.kind())).contains(rule);
    }
    assertThat(policy.retention("NOBODY_KEEPS_THIS")).isEmpty();
  }

  @Test
  void the_columns_of_a_schema_are_those_of_no_other() {
    CityPolicy policy = Policies.serving("yasugi").current();
    for (Chain chain : Chain.values()) {
      assertThat(policy.fields(chain))
          .hasSizeGreaterThan(50)
          .allMatch(field -> field.chain() == chain);
    }
    assertThat(policy.fields(Chain.FRONT).size() + policy.fields(Chain.CORE).size())
        .isEqualTo(policy.fields().size());
  }

  @Test
  void every_table_falls_under_a_rule_or_says_why_it_stays() {
    CityPolicy policy = Policies.serving("yasugi").current();
    List<Keeping.Line> lines = Keeping.read();
    assertThat(lines)
        .allMatch(line -> !line.rules().isEmpty() || line.kept().isPresent())
        .flatExtracting(Keeping.Line::rules)
        .allSatisfy(kind -> assertThat(policy.retention(kind.toString())).isPresent());
    assertThat(lines)
        .extracting(line -> line.chain() + " " + line.table())
        .doesNotHaveDuplicates()
        .contains("FRONT audit_entry", "CORE procedure_case");
  }

  @ParameterizedTest
  @EnumSource(RetentionRule.Fate.class)
  void what_becomes_of_a_record_has_a_word_in_the_policy_and_one_for_people(
      RetentionRule.Fate fate) {
    assertThat(RetentionRule.Fate.of(fate.word())).isEqualTo(fate);
    assertThat(fate.word()).isEqualTo(fate.word().toLowerCase(Locale.ROOT)).isNotEmpty();
    assertThat(fate.label()).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource({"C1, 1, 公開", "C2, 2, 内部", "C3C, 3C, 要注意", "C3B, 3B, 住民の情報", "C3A, 3A, 秘密"})
  void a_class_of_information_has_the_code_of_the_guideline_and_a_word(
      DataClass dataClass, String code, String word) {
    assertThat(DataClass.of(code)).isEqualTo(dataClass);
    assertThat(dataClass.code()).isEqualTo(code);
    assertThat(dataClass.meaning()).isEqualTo(word);
  }

  @Test
  void roles_part_two_persons_unless_both_need_the_same_permission() {
    assertThat(
            new TwoPersons("x", Permission.PROPOSE_DECISION, Permission.DECIDE_CASE)
                .isOfOnePermission())
        .isFalse();
    assertThat(
            new TwoPersons("x", Permission.HOLD_RECORDS, Permission.HOLD_RECORDS)
                .isOfOnePermission())
        .isTrue();
  }

  @Test
  void a_city_nobody_wrote_a_policy_for_is_refused() {
    assertThatThrownBy(() -> Policies.serving("../cities/yasugi"))
        .isInstanceOf(DefinitionBroken.class);
  }

  @ParameterizedTest
  @CsvSource({
    "'lockAfter: 5', 'lockAfter: 0'",
    "'lockAfter: 5', 'lockAfter: five'",
    "'passwordLetters: 12', 'passwordLetters: 0'",
    "'officeOpens: \"08:30\"', 'officeOpens: \"25:30\"'",
    "'seenInHour: 200', 'seenInHour: 0'",
    "'first: PROPOSE_DECISION', 'first: PROPOSE'",
    "'number: 1-1', 'number: one'",
    "'refused: [3C, 3B, 3A]', 'refused: [3D]'",
    "'version: \"2026-11-25\"', 'version: today'",
    "'stricter: {}', 'stricter: {withdraw: {CLERK: [NO_SUCH_THING]}}'",
    "'stricter: {}', 'looser: {}'",
  })
  void a_policy_that_does_not_hold_together_is_refused(String written, String instead) {
    assertThatThrownBy(() -> with(written, instead)).isInstanceOf(DefinitionBroken.class);
  }

  @Test
  void a_city_can_withdraw_a_permission_from_a_role() {
    CityPolicy policy = with("stricter: {}", "stricter: {withdraw: {CLERK: [SEND_LETTERS]}}");
    assertThat(policy.roles().permits(List.of(Role.CLERK), Permission.SEND_LETTERS)).isFalse();
    assertThat(policy.roles().permits(List.of(Role.CLERK), Permission.OPEN_CASE)).isTrue();
  }

  @Test
  void a_city_can_raise_the_class_of_a_column_and_never_lower_it() {
    CityPolicy policy = with("stricter: {}", "stricter: {raise: {front.draft.answers: 3A}}");
    assertThat(policy.fields())
        .filteredOn(field -> field.name().equals("front.draft.answers"))
        .extracting(StoredField::dataClass)
        .containsExactly(DataClass.C3A);
    assertThatThrownBy(() -> with("stricter: {}", "stricter: {raise: {front.draft.answers: 3C}}"))
        .isInstanceOf(DefinitionBroken.class)
        .hasMessageContaining("front.draft.answers");
    assertThatThrownBy(() -> with("stricter: {}", "stricter: {raise: {front.draft.nothing: 3A}}"))
        .isInstanceOf(DefinitionBroken.class);
  }

  @Test
  void an_exception_needs_a_reason_somebody_who_answers_and_a_last_day() {
    String clause = "    checks:\n      - {check: tls-or-demonstration}\n";
    CityPolicy policy =
        with(
            clause,
            clause
                + "    exceptions:\n"
                + "      - {reason: 移行中, approvedBy: 情報政策課長, until: \"2027-03-31\"}\n");
    assertThat(policy.clauses())
        .filteredOn(one -> !one.exceptions().isEmpty())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.isLifted(java.time.LocalDate.parse("2027-03-31"))).isTrue();
              assertThat(one.isLifted(java.time.LocalDate.parse("2027-04-01"))).isFalse();
            });
    assertThatThrownBy(
            () -> with(clause, clause + "    exceptions:\n      - {reason: 移行中, approvedBy: 課長}\n"))
        .isInstanceOf(DefinitionBroken.class);
    assertThatThrownBy(
            () ->
                with(
                    clause,
                    clause
                        + "    exceptions:\n"
                        + "      - {reason: x, approvedBy: y, until: \"2027-02-29\"}\n"))
        .isInstanceOf(DefinitionBroken.class);
  }

  @Test
  void a_column_says_its_class_first_and_then_its_traits() {
    StoredField field = StoredField.parse(jp.yorisoi.policy.Chain.CORE, "t", "c", "3B sealed");
    assertThat(field.name()).isEqualTo("core.t.c");
    assertThat(field.is(StoredField.Trait.SEALED)).isTrue();
    assertThat(field.is(StoredField.Trait.SEARCHED)).isFalse();
    assertThat(field.dataClass().code()).isEqualTo("3B");
  }
}
