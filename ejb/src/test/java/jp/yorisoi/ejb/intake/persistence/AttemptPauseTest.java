package jp.yorisoi.ejb.intake.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import jp.yorisoi.ejb.intake.AttemptLedger;
import org.junit.jupiter.api.Test;

class AttemptPauseTest {
  @Test
  void pauses_double_up_to_an_hour() {
    assertThat(AttemptPause.after(1)).isEqualTo(Duration.ofSeconds(10));
    assertThat(AttemptPause.after(2)).isEqualTo(Duration.ofSeconds(20));
    assertThat(AttemptPause.after(9)).isEqualTo(Duration.ofSeconds(2560));
    assertThat(AttemptPause.after(10)).isEqualTo(Duration.ofHours(1));
    assertThat(AttemptPause.after(1000)).isEqualTo(Duration.ofHours(1));
  }

  @Test
  void a_neighbour_may_be_down_for_a_night() {
    Duration all =
        IntStream.range(1, AttemptLedger.MOST_ATTEMPTS)
            .mapToObj(AttemptPause::after)
            .reduce(Duration.ZERO, Duration::plus);
    assertThat(all).isBetween(Duration.ofHours(14), Duration.ofHours(17));
  }
}
