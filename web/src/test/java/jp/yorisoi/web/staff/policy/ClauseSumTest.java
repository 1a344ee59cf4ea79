package jp.yorisoi.web.staff.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.yorisoi.policy.city.Clause;
import jp.yorisoi.policy.city.Policies;
import jp.yorisoi.policy.clause.ClauseState;
import jp.yorisoi.policy.clause.Finding;
import org.junit.jupiter.api.Test;

/** The page of the policy calls held what is held, and nothing else. */
class ClauseSumTest {
  private static final Clause CLAUSE = Policies.serving("yasugi").current().clauses().get(0);
  private static final ClauseState HOLDS = state(false, Finding.good("TLS の後ろで動いている"));
  private static final ClauseState DEMONSTRATED =
      state(false, Finding.good("x"), Finding.forDemonstration("TLS を使っていない"));
  private static final ClauseState BROKEN =
      state(false, Finding.forDemonstration("x"), Finding.bad("TLS を使っていない"));
  private static final ClauseState LIFTED = state(true, Finding.bad("TLS を使っていない"));

  private static ClauseState state(boolean lifted, Finding... findings) {
    return new ClauseState(CLAUSE, List.of(findings), lifted);
  }

  @Test
  void an_exception_of_the_demonstration_is_not_called_held() {
    assertThat(ClauseStanding.of(DEMONSTRATED)).isEqualTo(ClauseStanding.DEMONSTRATION);
    assertThat(ClauseStanding.DEMONSTRATION.tone()).isNotIn("ok", "warn", "error");
    ClauseSum sum = new ClauseSum(List.of(HOLDS, DEMONSTRATED, HOLDS));
    assertThat(sum.sentence()).doesNotContain("すべての条項が守られて").contains("実演", "業務では認めません");
    assertThat(sum.tone()).isEqualTo("warn");
    assertThat(sum.counts()).isEqualTo("条項 3、守られている 2、実演のための例外 1、例外の期間中 0、守られていない 0");
  }

  @Test
  void what_is_broken_besides_is_broken() {
    assertThat(BROKEN.bearable()).isFalse();
    assertThat(DEMONSTRATED.bearable()).isTrue();
    assertThat(new ClauseSum(List.of(DEMONSTRATED, BROKEN)).tone()).isEqualTo("error");
    assertThat(ClauseStanding.of(LIFTED)).isEqualTo(ClauseStanding.LIFTED);
  }

  @Test
  void all_held_is_said_only_of_all() {
    assertThat(new ClauseSum(List.of(HOLDS)).sentence()).isEqualTo("すべての条項が守られています。");
    assertThat(new ClauseSum(List.of(HOLDS, LIFTED)).sentence()).doesNotContain("すべて");
  }

  @Test
  void the_page_takes_word_and_colour_from_here() throws IOException {
    assertThat(Files.readString(Path.of("src/main/webapp/staff/policy/clauses.xhtml")))
        .contains("sum.sentence()", "sum.counts()", "standing(state).tone()")
        .doesNotContain("finding.holds()");
  }
}
