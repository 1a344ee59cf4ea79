package jp.yorisoi.ejb.support.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {
  private static final QuietHours NIGHT = new QuietHours(LocalTime.of(20, 0), LocalTime.of(8, 0));

  private static Instant japan(String local) {
    return LocalDateTime.parse(local).atZone(SchedulePlan.JAPAN).toInstant();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-01T19:59:59, 2026-12-01T19:59:59",
    "2026-12-01T20:00:00, 2026-12-02T08:00:00",
    "2026-12-31T23:30:00, 2027-01-01T08:00:00",
    "2026-12-02T00:00:00, 2026-12-02T08:00:00",
    "2028-02-29T07:59:59, 2028-02-29T08:00:00",
    "2026-12-02T08:00:00, 2026-12-02T08:00:00"
  })
  void what_is_ready_at_night_goes_out_in_the_morning_of_japan(String ready, String sent) {
    assertThat(NIGHT.firstAfter(japan(ready))).isEqualTo(japan(sent));
    assertThat(NIGHT.holds(japan(ready))).isEqualTo(!ready.equals(sent));
  }

  @Test
  void quiet_may_lie_within_a_day_or_be_none() {
    QuietHours noon = new QuietHours(LocalTime.of(12, 0), LocalTime.of(13, 0));
    assertThat(noon.holds(japan("2026-12-01T12:30:00"))).isTrue();
    assertThat(noon.holds(japan("2026-12-01T13:00:00"))).isFalse();
    assertThat(noon.holds(japan("2026-12-01T02:00:00"))).isFalse();
    QuietHours none = new QuietHours(LocalTime.NOON, LocalTime.NOON);
    assertThat(none.holds(japan("2026-12-01T12:00:00"))).isFalse();
  }
}
