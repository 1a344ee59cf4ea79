package jp.yorisoi.web.resident.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhenChoiceTest {
  private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);

  @ParameterizedTest
  @CsvSource({
    "tuesday, true",
    "wednesday, false",
    "2026-12-01, true",
    "2026-12-08, false",
  })
  void a_weekday_or_one_day_can_be_chosen(String sent, boolean fits) {
    assertThat(WhenChoice.of(sent).orElseThrow().fits(TUESDAY)).isEqualTo(fits);
    assertThat(WhenChoice.of(sent).orElseThrow().code()).isEqualTo(sent);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "TUESDAY", "someday", "2026-02-30", "+2026-12-01", "\"><script>"})
  void what_is_no_day_counts_as_none(String sent) {
    assertThat(WhenChoice.of(sent)).isEmpty();
  }

  @Test
  void nothing_sent_is_no_choice() {
    assertThat(WhenChoice.of(null)).isEmpty();
  }
}
