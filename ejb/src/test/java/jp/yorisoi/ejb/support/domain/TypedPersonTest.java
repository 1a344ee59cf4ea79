package jp.yorisoi.ejb.support.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedPersonTest {

  @ParameterizedTest
  @CsvSource({
    "ヤスギ　ハナコ, ヤスギ ハナコ",
    "やすぎ はなこ, ヤスギ ハナコ",
    "ﾔｽｷﾞ ﾊﾅｺ, ヤスギ ハナコ",
    "' ヒロセ   キヨ ', ヒロセ キヨ",
    "Maria da Silva, Maria da Silva",
    "João Conceição, João Conceição",
    "サト−　ア—サ‐, サトー アーサー",
    "Jean–Pierre, Jean-Pierre",
    "ぁゖ, ァヶ"
  })
  void kana_is_made_even(String typed, String even) {
    assertThat(TypedPerson.kana(typed)).contains(even);
  }

  @ParameterizedTest
  @ValueSource(strings = {"安来 花子", "", "　", "ヤスギ1", "<b>", "ヤスギ@ハナコ"})
  void what_cannot_be_read_aloud_is_no_kana(String typed) {
    assertThat(TypedPerson.kana(typed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0854-00-1234, 0854001234",
    "０８５４（００）１２３４, 0854001234",
    "090 1234 5678, 09012345678",
    "0854ー00ー1234, 0854001234"
  })
  void telephone_numbers_are_made_even(String typed, String even) {
    assertThat(TypedPerson.phone(typed)).contains(even);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0854-12-34", "1234567890", "123456789012", "電話", ""})
  void others_are_none(String typed) {
    assertThat(TypedPerson.phone(typed)).isEmpty();
  }

  @Test
  void what_just_fits_is_taken_and_one_character_more_is_not() {
    assertThat(TypedPerson.kana("ア".repeat(60))).isPresent();
    assertThat(TypedPerson.kana("ア".repeat(61))).isEmpty();
    assertThat(TypedPerson.kana("ア" + " ".repeat(199))).contains("ア");
    assertThat(TypedPerson.kana("ア" + " ".repeat(200))).isEmpty();
    assertThat(TypedPerson.phone("0854001234" + " ".repeat(190))).contains("0854001234");
    assertThat(TypedPerson.phone("0854001234" + " ".repeat(191))).isEmpty();
  }

  @Test
  void a_person_is_the_same_however_the_name_is_spaced_and_not_a_sibling() {
    assertThat(TypedPerson.identity("ヤスギ ハナコ", "0854001234"))
        .isEqualTo(TypedPerson.identity("ヤスギハナコ", "0854001234"))
        .isNotEqualTo(TypedPerson.identity("ヤスギハナオ", "0854001234"));
  }
}
