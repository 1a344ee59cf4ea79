package jp.yorisoi.ejb.platform.start;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.stream.Stream;
import jp.yorisoi.policy.city.Clause;
import jp.yorisoi.policy.city.Policies;
import jp.yorisoi.policy.clause.ClauseCheck;
import jp.yorisoi.policy.clause.Clauses;
import jp.yorisoi.policy.clause.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyStartTest {

  /** Every check of a city holds, but for those of one clause. */
  private static PolicyStart start(String city, String broken) {
    Policies policies = Policies.serving(city);
    Stream<ClauseCheck> checks =
        policies.current().clauses().stream()
            .flatMap(clause -> clause.terms().stream())
            .map(Clause.Term::check)
            .distinct()
            .map(
                name ->
                    ClauseCheck.of(
                        name, (policy, term) -> new Finding(!name.equals(broken), name)));
    return new PolicyStart(new Clauses(policies, checks, Clock.systemUTC()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"yasugi", "izumo"})
  void an_instance_that_breaks_a_clause_does_not_start_and_names_it(String city) {
    assertThatCode(() -> start(city, "").look()).doesNotThrowAnyException();
    for (Clause clause : Policies.serving(city).current().clauses()) {
      String check = clause.terms().get(0).check();
      assertThatThrownBy(() -> start(city, check).look())
          .as(check)
          .isInstanceOf(PolicyBroken.class)
          .hasMessageContaining(clause.number());
    }
  }
}
