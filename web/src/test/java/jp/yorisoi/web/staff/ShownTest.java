package jp.yorisoi.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  private final Shown shown =
      new Shown(Clock.fixed(Instant.parse("2026-11-25T01:00:00Z"), ZoneOffset.UTC));

  @ParameterizedTest
  @CsvSource({
    "-1, 20, error",
    "0, 30, error",
    "1, 40, warn",
    "60, 20, ''",
    "-1, 35, ''",
    "-1, 50, ''",
    "-1, 60, ''"
  })
  void a_due_date_warns_only_while_the_case_is_with_the_city(int days, String state, String tint) {
    assertThat(shown.dueTint(TODAY.plusDays(days), state)).isEqualTo(tint);
  }
}
