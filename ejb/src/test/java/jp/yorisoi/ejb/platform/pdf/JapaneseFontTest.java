package jp.yorisoi.ejb.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class JapaneseFontTest {
  @Test
  void kana_latin_and_common_kanji_are_drawn_as_they_are() {
    String text = "ヤスギ ハナコ 様 〒692-0011 島根県安来市 ção Éa";
    assertThat(JapaneseFont.drawable(text)).isEqualTo(text);
    assertThat(JapaneseFont.missing(text)).isEmpty();
  }

  @Test
  void a_letter_that_differs_in_form_only_is_drawn_in_the_common_form() {
    assertThat(JapaneseFont.drawable("１〜２～３㈱ｱ")).isEqualTo("１〜２〜３(株)ア");
  }

  @Test
  void a_letter_the_font_lacks_is_drawn_as_a_mark_and_named() {
    assertThat(JapaneseFont.drawable("髙野\u0007\u200B𠮟")).isEqualTo("〓野〓");
    assertThat(JapaneseFont.missing("髙野𠮟")).containsExactlyInAnyOrder("髙", "𠮟");
  }

  @Test
  void what_is_no_font_of_the_web_is_refused() {
    assertThatThrownBy(() -> Woff.unpacked(new byte[64]))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
