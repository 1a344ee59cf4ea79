package jp.yorisoi.ejb.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordRuleTest {
  private final PasswordRule rule = new PasswordRule(12);

  @Test
  void a_short_one_and_one_with_the_name_of_the_account_do_not_keep_it() {
    assertThat(rule.holds("kamo.jiro", "a1b2c3d4e5f6")).isTrue();
    assertThat(rule.holds("kamo.jiro", "a1b2c3d4e5f")).isFalse();
    assertThat(rule.holds("kamo.jiro", "x Kamo.Jiro 2026")).isFalse();
    assertThat(rule.holds("kamo.jiro", "𠮷".repeat(11))).as("letters, not halves").isFalse();
  }
}
