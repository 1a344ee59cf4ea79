package jp.yorisoi.policy.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCellTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "安来　花子",
        "葛󠄀城 𠮷江",
        "O'Neill",
        "2-3-4",
        "a=b",
        "ﾔｽｷﾞ",
        "1,000円",
        "",
        " 安来",
        "☎ 0854"
      })
  void ordinary_text_is_only_quoted(String text) {
    assertThat(CsvCell.disarmed(text)).isEqualTo("\"" + text + "\"");
  }

  @Test
  void nothing_is_an_empty_cell() {
    assertThat(CsvCell.disarmed(null)).isEqualTo("\"\"");
  }

  @Test
  void quotes_are_doubled_and_line_breaks_stay() {
    assertThat(CsvCell.disarmed("彼は\"はい\"と\n言った\t。")).isEqualTo("\"彼は\"\"はい\"\"と\n言った\t。\"");
  }

  @Test
  void only_the_first_visible_character_counts() {
    assertThat(CsvCell.disarmed("\u3000=1")).isEqualTo("\"'\u3000=1\"");
    assertThat(CsvCell.disarmed("a\n=1")).isEqualTo("\"a\n=1\"");
  }
}
