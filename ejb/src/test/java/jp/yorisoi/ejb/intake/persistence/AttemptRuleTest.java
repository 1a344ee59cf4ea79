package jp.yorisoi.ejb.intake.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import jp.yorisoi.ejb.intake.AttemptLedger;
import jp.yorisoi.ejb.intake.AttemptLedger.Turn;
import org.junit.jupiter.api.Test;

class AttemptRuleTest {
  private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");

  private static Duration pauseAfter(int attempts) {
    return new AttemptRule(attempts - 1, 0, NOW).pause();
  }

  @Test
  void pauses_double_up_to_an_hour() {
    assertThat(pauseAfter(1)).isEqualTo(Duration.ofSeconds(10));
    assertThat(pauseAfter(2)).isEqualTo(Duration.ofSeconds(20));
    assertThat(pauseAfter(9)).isEqualTo(Duration.ofSeconds(2560));
    assertThat(pauseAfter(10)).isEqualTo(Duration.ofHours(1));
    assertThat(pauseAfter(1000)).isEqualTo(Duration.ofHours(1));
  }

  @Test
  void a_neighbour_may_be_down_for_a_night() {
    Duration all =
        IntStream.range(1, AttemptLedger.MOST_ATTEMPTS)
            .mapToObj(AttemptRuleTest::pauseAfter)
            .reduce(Duration.ZERO, Duration::plus);
    assertThat(all).isBetween(Duration.ofHours(14), Duration.ofHours(17));
  }

  @Test
  void a_new_package_is_tried_at_once_and_rests_between_attempts() {
    assertThat(AttemptRule.FIRST.turn(NOW)).isEqualTo(Turn.NOW);
    assertThat(new AttemptRule(1, 1, NOW.plusSeconds(1)).turn(NOW)).isEqualTo(Turn.LATER);
    assertThat(new AttemptRule(1, 1, NOW).turn(NOW)).isEqualTo(Turn.NOW);
  }

  @Test
  void three_failures_of_its_own_are_enough() {
    assertThat(new AttemptRule(2, 2, NOW).turn(NOW)).isEqualTo(Turn.NOW);
    assertThat(new AttemptRule(3, 3, NOW).turn(NOW)).isEqualTo(Turn.NO_MORE);
  }

  @Test
  void the_last_attempt_knows_that_it_is() {
    assertThat(new AttemptRule(22, 0, NOW).turn(NOW)).isEqualTo(Turn.NOW);
    assertThat(new AttemptRule(23, 0, NOW).turn(NOW)).isEqualTo(Turn.LAST);
    assertThat(new AttemptRule(24, 1, NOW).turn(NOW)).isEqualTo(Turn.NO_MORE);
  }

  @Test
  void after_a_fault_of_our_own_no_attempt_is_the_last_and_the_pause_stays_long() {
    AttemptRule rule = new AttemptRule(AttemptRule.AFTER_OWN_FAULT, 0, NOW);
    for (int i = 0; i < 1000; i++) {
      assertThat(rule.turn(NOW)).isEqualTo(Turn.NOW);
      assertThat(rule.pause()).isEqualTo(Duration.ofHours(1));
      int begun = rule.attempts() + 1;
      rule = new AttemptRule(Math.min(begun, AttemptRule.AFTER_OWN_FAULT), 0, NOW);
    }
  }
}
