package jp.yorisoi.ejb.support.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawRuleTest {

  @ParameterizedTest(name = "begins {0}: drawn {1}")
  @CsvSource({
    "2026-12-20T01:00:00Z, 2026-12-13T03:00:00Z",
    // in Japan it is the 21st already
    "2026-12-20T15:00:00Z, 2026-12-14T03:00:00Z",
    "2028-03-07T01:00:00Z, 2028-02-29T03:00:00Z"
  })
  void seats_are_drawn_so_many_days_of_japan_before_at_the_hour_said(
      Instant begins, Instant drawn) {
    assertThat(new DrawRule(7, LocalTime.NOON).drawsAt(begins)).isEqualTo(drawn);
  }
}
