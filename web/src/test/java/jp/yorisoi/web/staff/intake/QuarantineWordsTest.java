package jp.yorisoi.web.staff.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuarantineWordsTest {
  private static final Map<String, String> LABELS = Map.of("child-name", "お子さんの名前");

  private static String words(String detail) {
    return QuarantineWords.of(detail, id -> LABELS.getOrDefault(id, id));
  }

  @ParameterizedTest
  @CsvSource({
    "missing: child-name, 「お子さんの名前」がありません",
    "an item the form does not ask for, 様式にない項目が入っています",
    "child-name, 「お子さんの名前」",
    "'line 12, column 3', application.xml の12行目",
    "entries: 41, ファイル 41個",
    "valid until 2026-03-31T14:59:59Z, 有効期限 2026-03-31",
    "the checksum of an entry is wrong, ファイルの作り",
  })
  void clerks_read_japanese(String detail, String said) {
    assertThat(words(detail)).isEqualTo(said);
  }

  @Test
  void without_a_detail_it_is_the_whole_file() {
    assertThat(words("")).isEqualTo("ファイル全体");
  }

  @Test
  void no_detail_that_is_written_reads_like_the_name_of_a_question() throws IOException {
    Pattern literal = Pattern.compile("(?:malformed|invalid|refuse|refused)\\(\\s*\"([^\"]+)\"");
    try (Stream<Path> files = Files.walk(Path.of("../ejb/src/main/java/jp/yorisoi/ejb/intake"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        literal
            .matcher(Files.readString(file))
            .results()
            .forEach(found -> assertThat(words(found.group(1))).doesNotStartWith("「"));
      }
    }
  }
}
