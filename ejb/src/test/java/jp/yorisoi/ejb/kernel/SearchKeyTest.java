package jp.yorisoi.ejb.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchKeyTest {

  @ParameterizedTest
  @CsvSource({
    "ワタナベ ハナコ, わたなべはなこ",
    "ﾜﾀﾅﾍﾞ, ワタナヘ",
    "ｶﾞｯｺｳ, ガツコ",
    "ヂ, ジ",
    "ズ, ヅ",
    "ワ, ハ",
    "ヴァイオリン, バイオリン",
    "ヴ, ブ",
    "オ, ヲ",
    "ヒ, ピ",
    "シャ, シヤ",
    "サトウ, サトー",
    "サトウ, サト",
    "オオノ, オーノ",
    "ヒロ‐コ, ヒロ―コ",
    "髙橋, 高橋",
    "山﨑, 山崎",
    "濵田, 浜田",
    "濱田, 浜田",
    "渡邊, 渡辺",
    "渡邉, 渡辺",
    "齋藤, 斉藤",
    "齊藤, 斎藤",
    "𠮷田, 吉田",
    "葛󠄀城, 葛城",
    "邊󠄂見, 辺見",
    "João, JOAO",
    "ＴＡＮＡＫＡ, tanaka",
    "塚, 塚"
  })
  void two_ways_of_writing_are_found_as_one(String one, String other) {
    assertThat(SearchKey.of(one)).isEqualTo(SearchKey.of(other));
  }

  @ParameterizedTest
  @CsvSource({"ツヅキ, スズキ", "田中, 中田", "タカハシ, タカバヤシ", "㈱田中, (株)田中"})
  void different_names_stay_different(String one, String other) {
    assertThat(SearchKey.of(one)).isNotEqualTo(SearchKey.of(other));
  }

  @Test
  void nothing_searchable_gives_an_empty_key() {
    assertThat(SearchKey.of(null).isEmpty()).isTrue();
    assertThat(SearchKey.of(" 　・ー").isEmpty()).isTrue();
  }

  @Property
  void folding_a_key_again_changes_nothing(@ForAll String text) {
    SearchKey key = SearchKey.of(text);
    assertThat(SearchKey.of(key.value())).isEqualTo(key);
  }

  @Test
  void a_key_that_grew_by_folding_is_cut_to_its_column() {
    SearchKey grown = SearchKey.of("\uFB03".repeat(100));
    assertThat(grown.value()).hasSize(300);
    assertThat(grown.column(200)).hasSize(200);
    assertThat(SearchKey.of("安来").column(200)).isEqualTo("安来");
  }

  @Test
  void a_column_counts_characters_and_no_character_is_cut_in_two() {
    String key = SearchKey.of("𠮷".repeat(3)).column(2);
    assertThat(key.codePointCount(0, key.length())).isEqualTo(2);
    assertThat(SearchKey.of(key).value()).isEqualTo(key);
  }
}
