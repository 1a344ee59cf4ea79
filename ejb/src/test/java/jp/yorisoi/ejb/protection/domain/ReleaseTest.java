package jp.yorisoi.ejb.protection.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseTest {
  private static final Instant NOW = Instant.parse("2026-12-31T14:55:00Z");

  @Test
  void it_returns_by_the_clock_alone_also_over_the_end_of_a_year() {
    Release release = Release.from(NOW, 10);
    assertThat(release.isRunning(NOW.minusNanos(1))).isFalse();
    assertThat(release.isRunning(NOW)).isTrue();
    assertThat(release.isRunning(Instant.parse("2026-12-31T15:04:59.999999Z"))).isTrue();
    assertThat(release.isRunning(Instant.parse("2026-12-31T15:05:00Z"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 61, Integer.MAX_VALUE})
  void it_is_not_longer_than_an_hour_and_not_shorter_than_a_minute(int minutes) {
    assertThat(Release.isLength(minutes)).isFalse();
    assertThatThrownBy(() -> Release.from(NOW, minutes))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 60})
  void one_minute_and_one_hour_are_lengths(int minutes) {
    assertThat(Release.from(NOW, minutes).until()).isEqualTo(NOW.plusSeconds(60L * minutes));
  }
}
