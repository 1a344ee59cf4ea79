package jp.yorisoi.ejb.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutboxRuleTest {

  @ParameterizedTest
  @CsvSource({"1, 5", "2, 10", "3, 20", "8, 640"})
  void a_pause_doubles_with_each_attempt(int attempt, long seconds) {
    assertThat(Outbox.pauseAfter(attempt)).isEqualTo(Duration.ofSeconds(seconds));
  }

  @ParameterizedTest
  @CsvSource({"9", "21", "22", "1000", "2147483647"})
  void it_never_grows_beyond_a_quarter_of_an_hour(int attempt) {
    assertThat(Outbox.pauseAfter(attempt)).isEqualTo(Duration.ofMinutes(15));
  }

  @Test
  void it_never_shrinks() {
    for (int attempt = 1; attempt < 100; attempt++) {
      assertThat(Outbox.pauseAfter(attempt + 1)).isGreaterThanOrEqualTo(Outbox.pauseAfter(attempt));
    }
  }

  @Test
  void a_long_reason_of_a_foreign_system_is_cut_so_that_it_can_be_stored() {
    assertThat(Outbox.fitting("x".repeat(500))).hasSize(80);
    assertThat(Outbox.fitting("allowance_fault_UNAVAILABLE")).hasSize(27);
  }
}
