package jp.yorisoi.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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

  @Test
  void a_period_stands_in_japanese_years() {
    LocalDate from = LocalDate.of(2026, 4, 1);
    assertThat(shown.period(from, from.plusYears(1).minusDays(1))).isEqualTo("令和8年4月1日〜令和9年3月31日");
    assertThat(shown.period(from, null)).isEqualTo("令和8年4月1日〜");
  }

  @Test
  void what_the_register_entered_is_not_shown_as_an_account() {
    assertThat(shown.actor("register")).isEqualTo("自動");
    assertThat(shown.actor("togi.kyoko")).isEqualTo("togi.kyoko");
  }

  @Test
  void an_entry_of_the_trail_stands_with_its_second() {
    assertThat(shown.exact(Instant.parse("2026-11-25T01:02:03.4Z"))).isEqualTo("11/25 10:02:03");
  }

  @Test
  void no_page_shows_a_date_as_the_database_has_it() throws IOException {
    Pattern bare =
        Pattern.compile(
            "#\\{\\w+(?:\\.\\w+\\(\\))*\\.(?:startsOn|endsOn|birthDate|dueOn|from|until)\\(\\)\\}");
    try (Stream<Path> pages = Files.walk(Path.of("src/main/webapp"))) {
      for (Path page : pages.filter(one -> one.toString().endsWith(".xhtml")).toList()) {
        assertThat(Files.readString(page)).as(page.toString()).doesNotContainPattern(bare);
      }
    }
  }
}
