package jp.yorisoi.ejb.kernel;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers of the form {@code L-NNNN-NNNN-C}: a letter that tells what it is, eight digits and
 * Damm's check digit over them.
 */
final class Lettered {
  private static final int DIGITS = 9;
  private static final int MAX_TYPED = 40;
  private static final Pattern SHAPE = Pattern.compile("[A-Z]-[0-9]{4}-[0-9]{4}-[0-9]");

  /** How many different numbers there are of one letter. */
  static final int RANGE = 100_000_000;

  private Lettered() {}

  static boolean is(char letter, String value) {
    return SHAPE.matcher(value).matches()
        && value.charAt(0) == letter
        && Digits.damm(value.replaceAll("[^0-9]", "")) == 0;
  }

  static String of(char letter, int drawn) {
    if (drawn < 0 || drawn >= RANGE) {
      throw new IllegalArgumentException("drawn number out of range");
    }
    String digits = "%08d".formatted(drawn);
    return shaped(letter, digits + Digits.damm(digits));
  }

  /** Full-width forms, a missing letter, missing or other hyphens and spaces are forgiven. */
  static Optional<String> parse(char letter, String typed) {
    if (typed == null || typed.length() > MAX_TYPED) {
      return Optional.empty();
    }
    String plain = Digits.typed(typed).toUpperCase(Locale.ROOT);
    String digits = plain.startsWith(String.valueOf(letter)) ? plain.substring(1) : plain;
    return digits.length() == DIGITS && Digits.areDigits(digits) && Digits.damm(digits) == 0
        ? Optional.of(shaped(letter, digits))
        : Optional.empty();
  }

  private static String shaped(char letter, String digits) {
    return letter
        + "-"
        + digits.substring(0, 4)
        + "-"
        + digits.substring(4, 8)
        + "-"
        + digits.substring(8);
  }
}
