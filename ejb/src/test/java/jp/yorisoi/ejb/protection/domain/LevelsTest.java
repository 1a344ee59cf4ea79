package jp.yorisoi.ejb.protection.domain;

import static jp.yorisoi.ejb.kernel.BlockLevel.ALERT;
import static jp.yorisoi.ejb.kernel.BlockLevel.ERROR;
import static jp.yorisoi.ejb.kernel.BlockLevel.NONE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.yorisoi.ejb.kernel.BlockLevel;
import jp.yorisoi.ejb.kernel.ProtectionKind;
import jp.yorisoi.ejb.protection.domain.IssueRule.Hold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LevelsTest {

  @ParameterizedTest
  @EnumSource(BlockLevel.class)
  void a_support_hides_its_person_whatever_is_said(BlockLevel said) {
    assertThat(LevelRule.of(ProtectionKind.SUPPORT, said, ERROR).inquiry()).isEqualTo(ERROR);
  }

  @Test
  void a_support_stops_an_issue_at_least_with_an_alert() {
    assertThat(LevelRule.of(ProtectionKind.SUPPORT, ERROR, NONE).issue()).isEqualTo(ALERT);
    assertThat(LevelRule.of(ProtectionKind.SUPPORT, ERROR, ERROR).issue()).isEqualTo(ERROR);
  }

  @Test
  void a_restraint_does_what_it_says() {
    assertThat(LevelRule.of(ProtectionKind.RESTRAINT, NONE, ALERT))
        .isEqualTo(new LevelRule(NONE, ALERT));
  }

  @Test
  void of_several_the_strictest_that_is_not_lifted_counts() {
    assertThat(IssueRule.of(List.of())).isEqualTo(NONE);
    assertThat(IssueRule.of(List.of(new Hold(ALERT, false), new Hold(ERROR, false))))
        .isEqualTo(ERROR);
    assertThat(IssueRule.of(List.of(new Hold(ALERT, false), new Hold(ERROR, true))))
        .isEqualTo(ALERT);
    assertThat(IssueRule.of(List.of(new Hold(ERROR, true), new Hold(ERROR, false))))
        .as("each has to be lifted on its own")
        .isEqualTo(ERROR);
  }
}
