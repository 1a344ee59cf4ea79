package jp.yorisoi.ejb.opening.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OpeningRuleTest {
  private static final Instant OPENS = Instant.parse("2026-12-01T00:00:00Z");

  @Test
  void the_first_enter_at_once_and_nobody_else_before_the_opening() {
    Instant early = OPENS.minusSeconds(300);
    assertThat(OpeningRule.wait(60, OPENS, early)).isZero();
    assertThat(OpeningRule.wait(61, OPENS, early)).isGreaterThan(Duration.ofSeconds(300));
    assertThat(OpeningRule.entered(OPENS, OPENS)).isEqualTo(60);
  }

  @Test
  void from_the_opening_on_ten_a_second_enter_in_the_order_of_their_numbers() {
    assertThat(OpeningRule.entered(OPENS, OPENS.plusSeconds(30))).isEqualTo(360);
    for (long number = 61; number < 5000; number++) {
      Duration left = OpeningRule.wait(number, OPENS, OPENS);
      assertThat(left).isGreaterThanOrEqualTo(OpeningRule.wait(number - 1, OPENS, OPENS));
      assertThat(OpeningRule.wait(number, OPENS, OPENS.plus(left))).as("number " + number).isZero();
      assertThat(OpeningRule.wait(number, OPENS, OPENS.plus(left).minusMillis(101))).isPositive();
    }
  }

  @Test
  void five_thousand_are_in_after_less_than_nine_minutes() {
    assertThat(OpeningRule.wait(5000, OPENS, OPENS)).isLessThan(Duration.ofMinutes(9));
  }

  @Test
  void a_browser_asks_again_soon_but_not_too_often() {
    assertThat(OpeningRule.askAgain(Duration.ofMillis(100))).isEqualTo(Duration.ofSeconds(5));
    assertThat(OpeningRule.askAgain(Duration.ofSeconds(9))).isEqualTo(Duration.ofSeconds(10));
    assertThat(OpeningRule.askAgain(Duration.ofMinutes(8))).isEqualTo(Duration.ofSeconds(30));
  }

  @Test
  void one_address_draws_so_many_numbers_a_minute_and_then_waits_for_the_next() {
    ArrivalRule count = new ArrivalRule(OPENS);
    for (int each = 0; each < ArrivalRule.MOST; each++) {
      assertThat(count.draws()).isTrue();
    }
    assertThat(count.draws()).isFalse();
    assertThat(count.isOver(OPENS.plusSeconds(59))).isFalse();
    assertThat(count.isOver(OPENS.plusSeconds(60))).isTrue();
  }
}
