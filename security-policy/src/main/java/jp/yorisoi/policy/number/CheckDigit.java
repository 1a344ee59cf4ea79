package jp.yorisoi.policy.number;

/**
 * The check digit of the individual number: modulus 11 over the first eleven digits with the
 * weights 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2 from the left; a remainder of 0 or 1 gives 0, any other
 * gives 11 less the remainder.
 *
 * <p>Source:
 * 行政手続における特定の個人を識別するための番号の利用等に関する法律の規定による通知カード及び個人番号カード並びに情報提供ネットワークシステムによる特定個人情報の提供等に関する省令5条.
 */
final class CheckDigit {
  /** Digits of a number, the check digit with them. */
  static final int LENGTH = 12;

  private static final int[] WEIGHTS = {6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2};

  private CheckDigit() {}

  /** Whether twelve digits from a place on end with the right one. */
  static boolean fits(int[] digits, int from) {
    return digits[from + LENGTH - 1] == of(digits, from);
  }

  /** The check digit that belongs to eleven digits from a place on. */
  static int of(int[] digits, int from) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * digits[from + i];
    }
    int remainder = sum % 11;
    return remainder < 2 ? 0 : 11 - remainder;
  }
}
