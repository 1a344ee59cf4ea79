package jp.yorisoi.ejb.platform.guess;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import jp.yorisoi.ejb.kernel.Hash;
import org.junit.jupiter.api.Test;

class GuessRoundTest {
  private static final Instant NOW = Instant.parse("2026-11-25T00:00:00Z");
  private static final Hash NUMBER = hash("number");
  private static final Hash PLACE = hash("place");
  private static final Guess GUESS = new Guess(NUMBER, Optional.of(PLACE));

  private final GuessRound round = new GuessRound(Map.of(), Map.of(), NOW);

  @Test
  void a_hundred_wrong_guesses_in_one_group_are_shut_after_the_fifth() {
    for (int i = 0; i < 100; i++) {
      assertThat(round.tries(GUESS, () -> false)).isFalse();
    }
    assertThat(round.tries(GUESS, () -> true)).as("right, but shut").isFalse();
    assertThat(round.changed()).containsEntry(NUMBER, new GuessCount(5, NOW));
    assertThat(round.failed()).containsEntry(PLACE, 5);
  }

  @Test
  void a_right_guess_forgives_what_was_wrong_and_writes_nothing_when_nothing_was() {
    round.tries(GUESS, () -> true);
    assertThat(round.changed()).isEmpty();
    round.tries(GUESS, () -> false);
    assertThat(round.tries(GUESS, () -> true)).isTrue();
    assertThat(round.changed()).containsEntry(NUMBER, new GuessCount(0, NOW));
  }

  @Test
  void failures_of_before_count_for_a_quarter_of_an_hour() {
    assertThat(before(4, 14).tries(GUESS, () -> true)).isTrue();
    assertThat(before(5, 14).tries(GUESS, () -> true)).isFalse();
    assertThat(before(5, 15).tries(GUESS, () -> true)).isTrue();
  }

  @Test
  void a_place_is_shut_after_a_hundred_failures_at_whatever_numbers() {
    GuessRound busy =
        new GuessRound(Map.of(), Map.of(PLACE, new GuessCount(99, NOW.minusSeconds(60))), NOW);
    assertThat(busy.tries(other("a"), () -> true)).isTrue();
    assertThat(busy.tries(other("b"), () -> false)).isFalse();
    assertThat(busy.tries(other("c"), () -> true)).isFalse();
    assertThat(busy.tries(new Guess(hash("c"), Optional.empty()), () -> true))
        .as("from where nobody knows")
        .isTrue();
  }

  private static GuessRound before(int failures, int minutesAgo) {
    GuessCount count = new GuessCount(failures, NOW.minusSeconds(60L * minutesAgo));
    return new GuessRound(Map.of(NUMBER, count), Map.of(), NOW);
  }

  private static Guess other(String number) {
    return new Guess(hash(number), Optional.of(PLACE));
  }

  private static Hash hash(String text) {
    return Hash.of(text.getBytes(StandardCharsets.UTF_8));
  }
}
