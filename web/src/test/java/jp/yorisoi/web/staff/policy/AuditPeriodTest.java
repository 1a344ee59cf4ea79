package jp.yorisoi.web.staff.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import jp.yorisoi.web.staff.policy.AuditPeriod.Days;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditPeriodTest {
  private static final Instant NOW = Instant.parse("2026-11-25T05:00:00Z");

  @Test
  void nothing_asked_for_is_the_last_seven_days_with_today() {
    AuditPeriod week = AuditPeriod.of("", "", NOW, Days.OF_ALL);
    assertThat(week.from()).isEqualTo(LocalDateTime.parse("2026-11-19T00:00"));
    assertThat(week.until()).isEqualTo(LocalDateTime.parse("2026-11-26T00:00"));
    assertThat(week.problem()).isEmpty();
  }

  @Test
  void a_period_is_japan_time_to_the_minute() {
    AuditPeriod asked = AuditPeriod.of("2026-11-24T17:15", "2026-11-24T18:00", NOW, Days.OF_ALL);
    assertThat(asked.filter("", "").from()).isEqualTo(Instant.parse("2026-11-24T08:15:00Z"));
    assertThat(AuditPeriod.written(asked.filter("", "").until())).isEqualTo("2026-11-24T18:00");
  }

  @Test
  void one_citizen_is_looked_for_in_the_last_year() {
    assertThat(AuditPeriod.of("", "", NOW, Days.OF_ONE).from())
        .isEqualTo(LocalDateTime.parse("2025-11-26T00:00"));
    assertThat(AuditPeriod.of("2020-01-01T00:00", "", NOW, Days.OF_ONE).problem()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "yesterday, 2026-11-25T00:00, 読み取れません",
    "2026-11-25T00:00, 2026-11-24T00:00, 終わりより後",
    "2026-01-01T00:00, 2026-11-25T00:00, 31日まで",
    "1960-01-01T00:00, 1960-01-10T00:00, 10年より前",
    "2026-11-20T00:00, 2051-01-01T00:00, 先の日",
  })
  void what_cannot_be_looked_up_is_said_and_the_last_seven_days_are_shown(
      String from, String until, String said) {
    AuditPeriod period = AuditPeriod.of(from, until, NOW, Days.OF_ALL);
    assertThat(period.problem()).contains(said);
    assertThat(period.from()).isEqualTo(LocalDateTime.parse("2026-11-19T00:00"));
  }
}
