package jp.yorisoi.ejb.kernel;

import java.io.Serializable;
import java.util.Objects;

/**
 * 全国地方公共団体コード: six digits, prefecture (2), municipality (3), check digit (1).
 *
 * <p>Check digit: weights 6, 5, 4, 3, 2 over the first five; the last digit of 11 − sum when the
 * sum is below 11, else of 11 − (sum mod 11).
 *
 * @param value six digits, for example 322067 (安来市)
 */
public record MunicipalityCode(String value) implements Serializable {

  /**
   * Accepts only six digits with a right check digit.
   *
   * @throws IllegalArgumentException when it is anything else
   */
  public MunicipalityCode {
    Objects.requireNonNull(value, "municipality code");
    if (value.length() != 6
        || !Digits.areDigits(value)
        || checkDigit(value) != value.charAt(5) - '0') {
      throw new IllegalArgumentException("not a municipality code");
    }
  }

  private static int checkDigit(String code) {
    int sum = 0;
    for (int i = 0; i < 5; i++) {
      sum += (code.charAt(i) - '0') * (6 - i);
    }
    return (11 - sum % 11) % 10;
  }

  @Override
  public String toString() {
    return value;
  }
}
