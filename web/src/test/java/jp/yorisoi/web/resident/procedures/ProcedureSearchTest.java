package jp.yorisoi.web.resident.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.yorisoi.ejb.catalogue.Catalogue;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.catalogue.ProcedureDefinition;
import jp.yorisoi.ejb.catalogue.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProcedureSearchTest {
  private final List<ProcedureDefinition> all = Catalogue.packaged().procedures();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "児童手当",
        "引っ越した",
        "ひっこしました",
        "子どもが生まれた",
        "赤ちゃん",
        "I had a baby",
        "mudei de casa",
        "ｼﾞﾄﾞｳ 手当"
      })
  void plain_words_find_the_child_allowance(String question) {
    assertThat(ProcedureSearch.find(all, question))
        .extracting(ProcedureDefinition::id)
        .contains("child-allowance-claim");
  }

  @ParameterizedTest
  @ValueSource(strings = {"犬を飼う", "zzzz", "水道"})
  void other_words_do_not(String question) {
    assertThat(ProcedureSearch.find(all, question)).isEmpty();
  }

  @Test
  void no_words_find_everything() {
    assertThat(ProcedureSearch.find(all, " 　")).isEqualTo(all);
  }

  @Test
  void every_life_event_has_a_name() {
    for (Language language : Language.values()) {
      for (String event : LifeEvents.of(all)) {
        assertThat(Texts.of(language).find("procedures.event_" + event.replace('-', '_')))
            .isPresent();
      }
    }
  }
}
