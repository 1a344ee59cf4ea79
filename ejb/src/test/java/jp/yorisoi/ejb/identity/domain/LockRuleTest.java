package jp.yorisoi.ejb.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LockRuleTest {
  private static final LockRule RULE = new LockRule(5, Duration.ofMinutes(15));
  private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");

  @Test
  void four_wrong_passwords_leave_one_guess() {
    assertThat(RULE.lockAfter(4, NOW)).isEmpty();
  }

  @Test
  void the_fifth_and_each_further_one_lock_for_a_quarter_of_an_hour() {
    assertThat(RULE.lockAfter(5, NOW)).contains(NOW.plus(Duration.ofMinutes(15)));
    assertThat(RULE.lockAfter(6, NOW)).contains(NOW.plus(Duration.ofMinutes(15)));
  }

  @Test
  void an_account_that_was_never_locked_is_open() {
    assertThat(LockRule.isLocked(null, NOW)).isFalse();
  }

  @Test
  void a_lock_ends_at_its_end() {
    Instant end = NOW.plusSeconds(1);
    assertThat(LockRule.isLocked(end, NOW)).isTrue();
    assertThat(LockRule.isLocked(end, end)).isFalse();
  }
}
