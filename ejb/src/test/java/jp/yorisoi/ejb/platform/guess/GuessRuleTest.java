package jp.yorisoi.ejb.platform.guess;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import jp.yorisoi.ejb.kernel.Hash;
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
  void
      a_place_is_closed_after_a_hundred_failures_and_opens_when_their_quarter_of_an_hour_is_over() {
    assertThat(GuessRule.isClosedFor(99, LAST, LAST.plusSeconds(1))).isFalse();
    assertThat(GuessRule.isClosedFor(100, LAST, LAST.plusSeconds(1))).isTrue();
    assertThat(GuessRule.isClosedFor(500, LAST, LAST.plus(Duration.ofMinutes(15)))).isFalse();
  }

  @Test
  void whoever_changes_the_end_of_an_ipv6_address_stays_in_one_place() {
    assertThat(Place.of("192.0.2.7")).contains("192.0.2.7");
    assertThat(Place.of("2001:db8:1:2::7")).isEqualTo(Place.of("2001:db8:1:2:ffff::1"));
    assertThat(Place.of("2001:db8:1:2::7")).isNotEqualTo(Place.of("2001:db8:1:3::7"));
    assertThat(Place.of(null)).isEmpty();
  }

  @Test
  void a_quiet_quarter_of_an_hour_forgives() {
    assertThat(GuessRule.counting(4, LAST, LAST.plus(Duration.ofMinutes(14)))).isEqualTo(4);
    assertThat(GuessRule.counting(4, LAST, LAST.plus(Duration.ofMinutes(15)))).isZero();
  }

  @Test
  void only_where_nobody_guessed_wrong_and_the_place_is_open_a_guess_need_not_be_counted() {
    Guess guess = new Guess(hash("number"), Optional.of(hash("place")));
    Instant now = LAST.plusSeconds(1);
    assertThat(GuessRule.isUntroubled(guess, Map.of(), now)).isTrue();
    assertThat(GuessRule.isUntroubled(guess, counts("number", 0), now)).isTrue();
    assertThat(GuessRule.isUntroubled(guess, counts("number", 1), now)).isFalse();
    assertThat(GuessRule.isUntroubled(guess, counts("place", 99), now)).isTrue();
    assertThat(GuessRule.isUntroubled(guess, counts("place", 100), now)).isFalse();
  }

  private static Map<Hash, GuessCount> counts(String of, int failures) {
    return Map.of(hash(of), new GuessCount(failures, LAST));
  }

  private static Hash hash(String text) {
    return Hash.of(text.getBytes(StandardCharsets.UTF_8));
  }
}
