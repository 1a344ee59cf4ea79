package jp.yorisoi.web.resident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import jp.yorisoi.ejb.request.StatusStore.Look;
import org.junit.jupiter.api.Test;

class LooksOfADayTest {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
  private static final String OFFICE = "子ども未来課";

  private static Look look(String at, String office, String kind) {
    return new Look(Instant.parse(at), office, kind);
  }

  @Test
  void equal_looks_of_a_day_are_one_line_with_first_last_and_number() {
    assertThat(
            LooksOfADay.of(
                List.of(
                    look("2026-11-26T02:00:00Z", OFFICE, "CASE"),
                    look("2026-11-26T01:30:00Z", OFFICE, "DOCUMENT"),
                    look("2026-11-26T01:00:00Z", OFFICE, "CASE"),
                    look("2026-11-26T00:10:00Z", OFFICE, "CASE")),
                JAPAN))
        .containsExactly(
            new LooksOfADay(
                OFFICE,
                "CASE",
                Instant.parse("2026-11-26T00:10:00Z"),
                Instant.parse("2026-11-26T02:00:00Z"),
                3),
            new LooksOfADay(
                OFFICE,
                "DOCUMENT",
                Instant.parse("2026-11-26T01:30:00Z"),
                Instant.parse("2026-11-26T01:30:00Z"),
                1));
  }

  @Test
  void another_office_another_day_or_another_matter_is_a_line_of_its_own() {
    assertThat(
            LooksOfADay.of(
                List.of(
                    look("2026-11-25T15:00:00Z", OFFICE, "CASE"),
                    look("2026-11-25T14:59:00Z", OFFICE, "CASE"),
                    look("2026-11-25T14:58:00Z", "市民課", "CASE"),
                    look("2026-11-25T14:57:00Z", "", "AUTOMATIC")),
                JAPAN))
        .hasSize(4);
  }
}
