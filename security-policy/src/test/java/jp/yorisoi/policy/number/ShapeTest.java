package jp.yorisoi.policy.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Digits with the right check digit and no word beside them: what stands at their side decides. */
class ShapeTest {

  private static boolean counts(String text) {
    return IndividualNumber.isIn(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1234    5678    9018",
        "1234 \u200B\u200B\u200B\u200B\u200B\u200B5678 9018",
        "1 2 3 4 5 6 7 8 9 0 1 8"
      })
  void groups_are_parted_by_up_to_four_marks_that_can_be_seen(String text) {
    assertThat(counts(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1234     5678     9018",
        "1234\n5678\n9018",
        "1234 56789018",
        "12345678 9018",
        "1 23456789018",
        "123456789 018"
      })
  void other_groups_and_lines_are_no_number(String text) {
    assertThat(counts(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2345678 1234 5678 9018",
        "1234 5678 9018 2345678",
        "2345\n1234 5678 9018",
        "1234 5678 9018\n2345",
        "2345\n1234 5678 9018\n2345",
        "123456789018 2345",
        "2345 123456789018",
        "1234-5678-9018 2345",
        "2345・1234-5678-9018",
        "33333333333 33333333333 33333333333 1234 5678 9018 2345678"
      })
  void digits_that_are_clearly_another_number_do_not_hide_it(String text) {
    assertThat(counts(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "345678 1234 5678 9018",
        "9\n345678 1234 5678 9018",
        "1234 5678 9018 345678",
        "1234 5678 9018 345678 9",
        "2345678-1234 5678 9018",
        "1234 5678 9018-2345678",
        "2345-123456789018",
        "123456789018-2345",
        "1 2 3 4 5 6 7 8 9 0 1 8 5",
        "33333 33333 33333 33333 33333 33333 123456 789018 33333"
      })
  void digits_that_may_belong_to_the_same_number_make_it_another(String text) {
    assertThat(counts(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "z", "A", "Z", "_", "x-", "Z-", "+", "9.", "9,"})
  void an_identifier_a_foreign_telephone_or_an_amount_ends_right_before_it(String before) {
    assertThat(counts(before + "123456789018")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"`", "{", "@", "[", "は", "-", "は-", "は,", "は.", " ", "x ", "9(", "+-"})
  void other_characters_right_before_it_say_nothing(String before) {
    assertThat(counts(before + "123456789018")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "z", "A", "Z", "_", "-x", "-Z", ".5", ",5", "円", " 円", "\u3000円"})
  void an_identifier_or_an_amount_goes_on_right_behind_it(String behind) {
    assertThat(counts("123456789018" + behind)).isFalse();
    assertThat(counts("𠮷 123456789018" + behind)).as("wherever it stands").isFalse();
    assertThat(counts("𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗𝟎𝟏𝟖" + behind)).as("in wide digits").isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"`", "{", "@", "[", "は", "-", "-は", ".", ",", "。", " ", " x", "は円"})
  void other_characters_right_behind_it_say_nothing(String behind) {
    assertThat(counts("123456789018" + behind)).isTrue();
  }

  /** All with the right check digit. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "202611250004",
        "195006021030",
        "202606021030",
        "190001151030",
        "190112151030",
        "190106011030",
        "190007311030",
        "190106150030",
        "190606152330",
        "190506151000",
        "190606151059"
      })
  void a_day_and_a_time_to_the_minute_is_no_number(String moment) {
    assertThat(counts(moment)).isFalse();
    assertThat(counts("個人番号 " + moment)).as("unless a word says so").isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "189906011030",
        "210006041030",
        "190600151030",
        "190213151030",
        "190606001030",
        "190406321030",
        "190506152430",
        "190106151060"
      })
  void what_no_calendar_and_no_clock_knows_is_one(String digits) {
    assertThat(counts(digits)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"000000000000", "0000 0000 0000", "000000000000 2345"})
  void noughts_are_a_blank_to_be_filled_in(String noughts) {
    assertThat(counts(noughts)).isFalse();
  }
}
