package jp.yorisoi.ejb.procedure.domain;

import static jp.yorisoi.ejb.procedure.domain.ItemComparison.DIFFERENT;
import static jp.yorisoi.ejb.procedure.domain.ItemComparison.NOT_COMPARED;
import static jp.yorisoi.ejb.procedure.domain.ItemComparison.SAME;
import static jp.yorisoi.ejb.procedure.domain.ItemComparison.SAME_WRITTEN_OTHERWISE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemComparisonTest {

  @Test
  void to_the_letter_is_the_same() {
    assertThat(ItemComparison.of("葛󠄀城 𠮷江", "葛󠄀城 𠮷江")).isEqualTo(SAME);
  }

  @ParameterizedTest
  @CsvSource({
    "葛城, 葛󠄀城",
    "髙橋, 高橋",
    "吉田, 𠮷田",
    "山崎 花子, 山﨑　花子",
    "ﾔｽｷﾞ ﾊﾅｺ, ヤスギ　ハナコ",
    "安来町１－２, 安来町1-2"
  })
  void written_otherwise_it_is_the_same_and_a_person_may_look(String declared, String registered) {
    assertThat(ItemComparison.of(declared, registered)).isEqualTo(SAME_WRITTEN_OTHERWISE);
  }

  @ParameterizedTest
  @CsvSource({"安来 花子, 安来 華子", "1990-01-01, 1990-01-11", "2, 1"})
  void another_value_is_different(String declared, String registered) {
    assertThat(ItemComparison.of(declared, registered)).isEqualTo(DIFFERENT);
  }

  @Test
  void without_an_answer_or_a_record_there_is_nothing_to_compare() {
    assertThat(ItemComparison.of("", "安来 花子")).isEqualTo(NOT_COMPARED);
    assertThat(ItemComparison.of("安来 花子", null)).isEqualTo(NOT_COMPARED);
  }
}
