package jp.yorisoi.web.staff.export;

import static org.assertj.core.api.Assertions.assertThat;

import jp.yorisoi.ejb.export.ExportOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportSentencesTest {

  @ParameterizedTest
  @EnumSource(ExportOutcome.class)
  void every_outcome_has_words(ExportOutcome outcome) {
    assertThat(ExportSentences.of(outcome.name())).endsWith("。");
  }

  @Test
  void what_an_address_says_beside_an_outcome_says_nothing() {
    assertThat(ExportSentences.of("NO_SUCH")).isEmpty();
    assertThat(ExportSentences.of((String) null)).isEmpty();
  }
}
