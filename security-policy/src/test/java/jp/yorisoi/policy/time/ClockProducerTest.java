package jp.yorisoi.policy.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ClockProducerTest {

  @Test
  void time_is_that_of_the_system_in_utc() {
    assertThat(new ClockProducer().clock().getZone()).isEqualTo(ZoneOffset.UTC);
    assertThat(Duration.between(new ClockProducer().clock().instant(), Instant.now()).abs())
        .isLessThan(Duration.ofMinutes(1));
  }
}
