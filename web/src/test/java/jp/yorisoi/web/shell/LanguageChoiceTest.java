package jp.yorisoi.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jp.yorisoi.ejb.catalogue.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageChoiceTest {

  @Test
  void what_was_asked_for_wins_over_what_was_kept() {
    assertThat(LanguageChoice.of("pt", "en", "ja")).isEqualTo(Language.PT);
    assertThat(LanguageChoice.of(null, "ja-easy", "en")).isEqualTo(Language.JA_EASY);
    assertThat(LanguageChoice.of("xx", "<script>", null)).isEqualTo(Language.JA);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pt-BR,pt;q=0.9,en;q=0.8 | PT",
        "en-US,en;q=0.9 | EN",
        "ja,en-US;q=0.9 | JA",
        "vi,en;q=0.3 | EN",
        "vi-VN,vi;q=0.9 | JA_EASY",
        "*;q=0.5 | JA",
        ";;;=, | JA",
      })
  void the_browser_is_heard(String header, Language expected) {
    assertThat(LanguageChoice.of(null, null, header)).isEqualTo(expected);
  }
}
