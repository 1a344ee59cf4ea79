package jp.yorisoi.policy.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yorisoi.policy.city.Clause;
import jp.yorisoi.policy.city.Policies;
import org.junit.jupiter.api.Test;

class ClausesTest {
  private static final Clock NEW_YEAR =
      Clock.fixed(Instant.parse("2026-12-31T15:00:00Z"), ZoneOffset.UTC);
  private static final Policies POLICIES = Policies.serving("yasugi");

  private static Stream<ClauseCheck> all(boolean hold) {
    return POLICIES.current().clauses().stream()
        .flatMap(clause -> clause.terms().stream())
        .map(Clause.Term::check)
        .distinct()
        .map(name -> ClauseCheck.of(name, (policy, term) -> new Finding(hold, "seen " + name)));
  }

  @Test
  void each_clause_is_looked_at_in_the_order_of_the_policy() {
    List<ClauseState> states = new Clauses(POLICIES, all(true), NEW_YEAR).look();
    assertThat(states)
        .extracting(state -> state.clause().number())
        .containsExactlyElementsOf(
            POLICIES.current().clauses().stream().map(Clause::number).toList());
    assertThat(states).allMatch(ClauseState::holds).allMatch(ClauseState::bearable);
  }

  @Test
  void a_clause_whose_check_fails_is_not_bearable() {
    assertThat(new Clauses(POLICIES, all(false), NEW_YEAR).look())
        .noneMatch(ClauseState::holds)
        .noneMatch(ClauseState::bearable);
  }

  @Test
  void a_clause_that_names_a_check_nobody_wrote_does_not_hold() {
    assertThat(new Clauses(POLICIES, Stream.of(), NEW_YEAR).look())
        .noneMatch(ClauseState::bearable)
        .allSatisfy(
            state ->
                assertThat(state.findings().get(0).evidence())
                    .contains(state.clause().terms().get(0).check()));
  }

  @Test
  void a_demonstration_may_run_with_what_only_a_city_needs_and_with_nothing_else() {
    Finding held = Finding.good("held");
    Finding shown = Finding.forDemonstration("shown");
    Clause clause = POLICIES.current().clauses().get(0);
    assertThat(new ClauseState(clause, List.of(held, shown), false).demonstration()).isTrue();
    assertThat(new ClauseState(clause, List.of(held, shown), false).bearable()).isTrue();
    assertThat(new ClauseState(clause, List.of(held), false).demonstration())
        .as("it holds, everywhere")
        .isFalse();
    ClauseState broken = new ClauseState(clause, List.of(shown, Finding.bad("broken")), false);
    assertThat(broken.demonstration()).isFalse();
    assertThat(broken.bearable()).isFalse();
  }

  @Test
  void no_two_checks_have_one_name() {
    assertThatThrownBy(() -> new Clauses(POLICIES, Stream.concat(all(true), all(false)), NEW_YEAR))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void an_exception_makes_a_broken_clause_bearable_until_the_end_of_its_last_day_in_japan() {
    Finding bad = Finding.bad("no");
    assertThat(state("2027-01-01", bad).bearable()).isTrue();
    assertThat(state("2026-12-31", bad).bearable()).isFalse();
    assertThat(state("2026-12-31", Finding.good("yes")).bearable()).isTrue();
  }

  private static ClauseState state(String until, Finding finding) {
    Clause clause =
        new Clause(
            "1-1",
            "title",
            "text",
            "source",
            List.of(new Clause.Term("check", Optional.empty())),
            List.of(new Clause.Leave("reason", "who", LocalDate.parse(until))));
    LocalDate newYear = LocalDate.of(2027, 1, 1);
    return new ClauseState(clause, List.of(finding), clause.isLifted(newYear));
  }

  @Test
  void a_number_is_held_to_its_limit() {
    assertThat(Finding.atMost(10, 10, "%d 分")).isEqualTo(new Finding(true, "10 分（上限 10）"));
    assertThat(Finding.atMost(11, 10, "%d 分").holds()).isFalse();
    assertThat(Finding.atMost(0, 10, "%d 分").holds()).isFalse();
  }
}
