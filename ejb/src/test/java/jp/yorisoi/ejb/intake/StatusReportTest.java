package jp.yorisoi.ejb.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusReportTest {
  private static final String NUMBER = "2026112200000001";
  private static final Instant AT = Instant.parse("2026-11-22T00:05:00Z");
  private static final String PAYLOAD =
      "{\"sourceNumber\":\"2026112200000001\",\"sequence\":2,\"status\":\"20\","
          + "\"message\":\"受け付けました\",\"at\":\"2026-11-22T00:05:00Z\"}";

  private static StatusReport read(String payload) {
    return StatusReport.fromJson(payload.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void it_is_read_as_it_was_written() {
    assertThat(read(PAYLOAD)).isEqualTo(new StatusReport(NUMBER, 2, "20", "受け付けました", AT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "202611220000000", "20261122000000011", "2026-11220000001"})
  void a_number_of_the_service_has_sixteen_digits(String number) {
    assertThatThrownBy(() -> new StatusReport(number, 1, "20", "", AT))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{ | [",
        "\"sequence\":2, | ",
        "\"sequence\":2 | \"sequence\":\"2\"",
        "\"status\":\"20\", | ",
        "00:05:00Z | noon",
        "0001\" | 001\"",
        "} | "
      })
  void what_is_not_of_the_form_is_no_report(String old, String other) {
    String payload = PAYLOAD.replace(old, other == null ? "" : other);
    assertThatThrownBy(() -> read(payload)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void what_the_applicant_reads_stays_out_of_logs() {
    assertThat(read(PAYLOAD)).hasToString("2026112200000001 2 20");
  }
}
