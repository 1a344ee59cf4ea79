package jp.yorisoi.ejb.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {
  private static final Watermark MARK =
      new Watermark(
          "安来市", "受付一覧", "=安来 一郎（子育て支援課）", "令和8年11月25日（水） 14:03", "統計・報告の作成", "20261125-BCDFGHJK");

  private static String text(String... cells) {
    CsvTable table =
        new CsvTable("t", List.of("甲", "乙"), List.of(), List.of(Arrays.asList(cells)), List.of());
    return new String(table.file(MARK), StandardCharsets.UTF_8);
  }

  private static String lastLine(String... cells) {
    String text = text(cells);
    return text.substring(text.indexOf("\"甲\",\"乙\"\r\n") + "\"甲\",\"乙\"\r\n".length());
  }

  @Test
  void it_begins_with_the_mark_of_utf8_and_who_when_why_and_how_to_handle_it() {
    assertThat(text("a", "b"))
        .startsWith("\uFEFF\"安来市　受付一覧\"\r\n")
        .contains(
            "安来 一郎（子育て支援課）",
            "令和8年11月25日（水） 14:03",
            "統計・報告の作成",
            "20261125-BCDFGHJK",
            "取扱注意・自治体機密性3B");
    assertThat(text("a", "b").lines().skip(6).findFirst()).contains("");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=HYPERLINK(\"http://x\")", "+1", "-1", "@SUM(A1)", "＝1+1", "\t=1"})
  void no_cell_is_a_formula(String attack) {
    assertThat(lastLine(attack, "b")).startsWith("\"'");
  }

  @Test
  void quotes_commas_and_line_breaks_stay_inside_their_cell() {
    assertThat(lastLine("a\"b,c\r\nd", "e")).isEqualTo("\"a\"\"b,c\r\nd\",\"e\"\r\n");
  }

  @Test
  void characters_of_four_bytes_come_through_and_an_empty_cell_is_empty() {
    assertThat(lastLine("𠮷野𩸽", null)).isEqualTo("\"𠮷野𩸽\",\"\"\r\n");
  }

  @Test
  void an_individual_number_does_not_leave() {
    assertThat(lastLine("個人番号 1234 5678 9018", "b")).doesNotContain("5678").contains("●");
  }
}
