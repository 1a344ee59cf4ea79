package jp.yorisoi.policy.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words beside a number, and how far from it they count. */
class LabelsTest {
  /** Right check digit, in groups nobody writes without a word. */
  private static final String GROUPED = "123456 789018";

  /** Right check digit, as such a number is written. */
  private static final String PLAIN = "123456789018";

  private static final String WRONG = "123456789012";

  private static boolean counts(String text) {
    return IndividualNumber.isIn(text);
  }

  private static String far(int characters) {
    return "あ".repeat(characters);
  }

  @ParameterizedTest
  @CsvSource({"個人番号, 26", "マイナンバー, 24", "my number, 21", "número individual, 13"})
  void a_word_counts_thirty_characters_before(String word, int between) {
    assertThat(counts(GROUPED)).isFalse();
    assertThat(counts(word + far(between) + GROUPED)).isTrue();
    assertThat(counts(word + far(between + 1) + GROUPED)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"個人番号", "マイナンバー", "individual number"})
  void a_word_counts_twelve_characters_behind(String word) {
    assertThat(counts(GROUPED + word)).isTrue();
    assertThat(counts(GROUPED + far(12) + word)).isTrue();
    assertThat(counts(GROUPED + far(13) + word)).isFalse();
    assertThat(counts(GROUPED + "の" + word + "カード")).as("the card has many numbers").isFalse();
  }

  @Test
  void a_word_behind_counts_for_the_last_of_many_groups_too() {
    assertThat(counts("33333 ".repeat(6) + GROUPED + " マイナンバー")).isTrue();
  }

  @Test
  void a_slip_of_one_digit_counts_when_a_word_leads_to_the_number_in_eight_characters() {
    assertThat(counts(WRONG)).isFalse();
    assertThat(counts("個人番号" + far(8) + WRONG)).isTrue();
    assertThat(counts("個人番号" + far(9) + WRONG)).isFalse();
    assertThat(counts(far(15) + "個人番号は" + WRONG)).isTrue();
    assertThat(counts(WRONG + "個人番号")).as("behind is too little").isFalse();
    assertThat(counts("個人番号 " + WRONG + " 5678")).as("not alone").isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"電話", "口座", "tel", "recibo"})
  void a_word_for_another_number_counts_eight_characters_before(String word) {
    assertThat(counts(word + far(8) + PLAIN)).isFalse();
    assertThat(counts(word + far(9) + PLAIN)).isTrue();
  }

  @Test
  void the_nearer_word_counts() {
    assertThat(counts("電話 個人番号 " + PLAIN)).isTrue();
    assertThat(counts("個人番号 電話 " + PLAIN)).isFalse();
  }

  @Test
  void a_word_that_has_had_its_digits_says_nothing_of_the_next() {
    assertThat(counts("電話0854、" + PLAIN)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"hotel ", "Hotel: ", "pretel "})
  void letters_within_another_word_are_no_word(String before) {
    assertThat(counts(before + PLAIN)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tel ", "TEL: ", "ホテルtel ", "2tel ", "my電話 "})
  void a_word_begins_behind_anything_that_is_no_letter_of_its_script(String before) {
    assertThat(counts(before + PLAIN)).isFalse();
  }
}
