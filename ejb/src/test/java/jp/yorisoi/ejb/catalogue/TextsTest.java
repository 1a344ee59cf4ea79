package jp.yorisoi.ejb.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.yorisoi.ejb.kernel.ErrorCode;
import jp.yorisoi.policy.definition.Lines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTest {
  private static final Path FOLDER = Path.of("src/main/resources/texts");

  @ParameterizedTest
  @EnumSource(Language.class)
  void no_key_lacks_a_language_and_none_is_empty(Language language) {
    Texts texts = Texts.of(language);
    assertThat(texts.keys()).isEqualTo(Texts.of(Language.JA).keys());
    assertThat(texts.keys()).allSatisfy(key -> assertThat(texts.get(key)).as(key).isNotBlank());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void placeholders_are_the_same_in_every_language(Language language) {
    Texts texts = Texts.of(language);
    assertThat(texts.keys())
        .allSatisfy(
            key ->
                assertThat(placeholders(texts.get(key)))
                    .as(key)
                    .isEqualTo(placeholders(Texts.of(Language.JA).get(key))));
  }

  @ParameterizedTest
  @EnumSource(ErrorCode.class)
  void every_error_code_has_words(ErrorCode code) {
    assertThat(Texts.of(Language.JA).find("errors." + code.code())).isPresent();
  }

  @Test
  void every_file_belongs_to_an_area_and_its_keys_begin_with_it_once() throws IOException {
    List<String> areas = Lines.of(Texts.class, "texts/index.txt");
    List<String> keys = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".properties")).toList()) {
        String area = file.getFileName().toString().replaceAll("_.*", "");
        assertThat(areas).as(file.toString()).contains(area);
        for (String line : Files.readAllLines(file)) {
          if (!line.isBlank() && !line.startsWith("#")) {
            assertThat(line).as(file.toString()).startsWith(area + ".").contains("=");
            keys.add(file.getFileName() + " " + line.substring(0, line.indexOf('=')));
          }
        }
      }
    }
    assertThat(keys).doesNotHaveDuplicates();
  }

  @Test
  void plain_japanese_keeps_its_sentences_short() {
    Texts easy = Texts.of(Language.JA_EASY);
    assertThat(easy.keys())
        .allSatisfy(
            key ->
                assertThat(easy.get(key).split("[。！？\\n]"))
                    .as(key)
                    .allSatisfy(
                        sentence ->
                            assertThat(sentence.replace(" ", "").length())
                                .isLessThanOrEqualTo(60)));
  }

  @Test
  void a_text_is_finished_with_its_arguments() {
    assertThat(Texts.of(Language.EN).get("answers.too_long", 100, 120))
        .isEqualTo("This is too long. Please use at most 100 characters (now 120).");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Texts.of(Language.JA).get("answers.none"));
  }

  private static Set<String> placeholders(String text) {
    Set<String> found = new TreeSet<>();
    Pattern.compile("\\{[^}]*}").matcher(text).results().forEach(r -> found.add(r.group()));
    return found;
  }
}
