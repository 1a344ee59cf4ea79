package jp.yorisoi.policy.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckDigitTest {

  /** Computed apart from the code from the words of the ordinance, one for each remainder of 11. */
  @ParameterizedTest
  @CsvSource({
    "0, 494836694670",
    "1, 341672110680",
    "2, 403885421439",
    "3, 931524700518",
    "4, 752316374257",
    "5, 695835103496",
    "6, 756834567145",
    "7, 373376703674",
    "8, 634637611193",
    "9, 450545269142",
    "10, 234401074881"
  })
  void the_digit_is_eleven_less_the_remainder_and_nought_for_nought_and_one(
      int remainder, String number) {
    int[] digits = number.chars().map(c -> c - '0').toArray();
    int expected = remainder < 2 ? 0 : 11 - remainder;
    assertThat(CheckDigit.of(digits, 0)).isEqualTo(expected).isEqualTo(digits[11]);
    assertThat(CheckDigit.fits(digits, 0)).isTrue();
    digits[11] = (digits[11] + 1) % 10;
    assertThat(CheckDigit.fits(digits, 0)).isFalse();
  }
}
