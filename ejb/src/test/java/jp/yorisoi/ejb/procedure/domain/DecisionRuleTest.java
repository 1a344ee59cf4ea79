package jp.yorisoi.ejb.procedure.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DecisionRuleTest {

  @Test
  void another_person_decides() {
    assertThat(DecisionRule.mayDecide("clerk-1", "approver-1")).isTrue();
  }

  @Test
  void the_proposer_never_decides() {
    assertThat(DecisionRule.mayDecide("clerk-1", "clerk-1")).isFalse();
  }

  @Test
  void what_nobody_proposed_nobody_decides() {
    assertThat(DecisionRule.mayDecide(null, "approver-1")).isFalse();
  }

  @Test
  void only_for_a_resident_an_approval_is_proposed() {
    assertThat(DecisionRule.mayApprove(true)).isTrue();
    assertThat(DecisionRule.mayApprove(false)).isFalse();
  }
}
