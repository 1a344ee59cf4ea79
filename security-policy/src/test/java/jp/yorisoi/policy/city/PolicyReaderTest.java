package jp.yorisoi.policy.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.Role;
import jp.yorisoi.policy.definition.DefinitionBroken;
import jp.yorisoi.policy.definition.Node;
import jp.yorisoi.policy.definition.YamlFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        common("information"));
  }

  private static CityPolicy with(String written, String instead) {
    assertThat(YASUGI).contains(written);
    return read(YASUGI.replace(written, instead));
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
  void a_city_nobody_wrote_a_policy_for_is_refused() {
    assertThatThrownBy(() -> Policies.serving("../cities/yasugi"))
        .isInstanceOf(DefinitionBroken.class);
  }

  @ParameterizedTest
  @CsvSource({
    "'lockAfter: 5', 'lockAfter: 0'",
    "'lockAfter: 5', 'lockAfter: five'",
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
