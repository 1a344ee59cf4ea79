package jp.yorisoi.ejb.platform.guess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class GuessRuleTest {
  private static final Instant LAST = Instant.parse("2026-11-22T00:00:00Z");

  @Test
  void the_fifth_failure_closes_for_a_quarter_of_an_hour() {
    assertThat(GuessRule.isClosed(4, LAST, LAST.plusSeconds(1))).isFalse();
    assertThat(GuessRule.isClosed(5, LAST, LAST.plusSeconds(1))).isTrue();
    assertThat(GuessRule.isClosed(5, LAST, LAST.plus(Duration.ofMinutes(15)))).isFalse();
  }

  @Test
  void a_quiet_quarter_of_an_hour_forgives() {
    assertThat(GuessRule.counting(4, LAST, LAST.plus(Duration.ofMinutes(14)))).isEqualTo(4);
    assertThat(GuessRule.counting(4, LAST, LAST.plus(Duration.ofMinutes(15)))).isZero();
  }
}
