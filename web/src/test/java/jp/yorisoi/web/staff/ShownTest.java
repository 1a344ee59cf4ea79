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
    "-1, 20, error, 1日 過ぎた",
    "0, 30, error, 今日",
    "1, 40, warn, 11/26（木）",
    "7, 20, '', 12/2（水）",
    "-1, 35, '', 11/24（火）",
    "0, 50, '', 11/25（水）",
    "-1, 60, '', 11/24（火）"
  })
  void a_due_date_warns_only_while_the_case_is_with_the_city(
      int days, String state, String tint, String words) {
    assertThat(shown.dueTint(TODAY.plusDays(days), state)).isEqualTo(tint);
    assertThat(shown.due(TODAY.plusDays(days), state)).isEqualTo(words);
  }
}
