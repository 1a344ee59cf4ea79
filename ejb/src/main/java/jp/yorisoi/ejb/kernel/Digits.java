package jp.yorisoi.ejb.kernel;

import java.text.Normalizer;

/** Check digits and the reading of numbers people typed. */
final class Digits {
  /**
   * The quasigroup of order 10 by H. M. Damm: finds every single wrong digit and every swap of
   * neighbours.
   */
  private static final String[] DAMM = {
    "0317598642", "7092154863", "4206871359", "1750983426", "6123045978",
    "3674209581", "5869720134", "8945362017", "9438617205", "2581436790"
  };

  private Digits() {}

  static int damm(CharSequence digits) {
    int interim = 0;
    for (int i = 0; i < digits.length(); i++) {
      interim = DAMM[interim].charAt(digits.charAt(i) - '0') - '0';
    }
    return interim;
  }

  /**
   * Modulus 11 with weights 2..7 from the right, over the digits without the check digit; 10 and 11
   * count as 0.
   */
  static int m11w2to7(CharSequence digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      sum += (digits.charAt(digits.length() - 1 - i) - '0') * (2 + i % 6);
    }
    int remainder = sum % 11;
    return remainder < 2 ? 0 : 11 - remainder;
  }

  static boolean areDigits(CharSequence text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /**
   * The ASCII digits of what a person typed: full width becomes half width; hyphens, dashes and
   * spaces go away.
   */
  static String typed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .codePoints()
        .filter(c -> !isSeparator(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /**
   * Hyphens and dashes of every kind (also the long vowel mark, which phones offer beside digits)
   * and spaces.
   */
  private static boolean isSeparator(int c) {
    return Character.getType(c) == Character.DASH_PUNCTUATION
        || Character.isSpaceChar(c)
        || c == '\t'
        || c == '\u2212'
        || c == '\u30FC';
  }
}
