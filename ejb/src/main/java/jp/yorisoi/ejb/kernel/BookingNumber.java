package jp.yorisoi.ejb.kernel;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Booking number handed to whoever holds a seat: {@code B-NNNN-NNNN-C}, eight random digits and a
 * check digit.
 *
 * <p>The letter tells it from a receipt number on the telephone; the check digit is Damm's over the
 * eight digits. Nine digits, so that it is never taken for a 個人番号. Random and not counted, so that
 * bookings do not queue for a counter. It is no secret: looking it up also takes the PIN.
 *
 * @param value the number with its hyphens, 13 characters
 */
public record BookingNumber(String value) implements Serializable {
  private static final Pattern SHAPE = Pattern.compile("B-[0-9]{4}-[0-9]{4}-[0-9]");
  private static final int DIGITS = 9;
  private static final int MAX_TYPED = 40;

  /** How many different numbers there are; drawn numbers lie below. */
  public static final int RANGE = 100_000_000;

  /**
   * Accepts only the exact form with a right check digit.
   *
   * @throws IllegalArgumentException when it is anything else; the input is not repeated in the
   *     message
   */
  public BookingNumber {
    Objects.requireNonNull(value, "booking number");
    if (!SHAPE.matcher(value).matches() || Digits.damm(value.replaceAll("[B-]", "")) != 0) {
      throw new IllegalArgumentException("not a booking number");
    }
  }

  /**
   * The number for a drawn one.
   *
   * @param drawn 0 to {@link #RANGE} - 1
   * @return the number with its check digit
   * @throws IllegalArgumentException when it lies outside
   */
  public static BookingNumber of(int drawn) {
    if (drawn < 0 || drawn >= RANGE) {
      throw new IllegalArgumentException("drawn number out of range");
    }
    String digits = "%08d".formatted(drawn);
    return shaped(digits + Digits.damm(digits));
  }

  /**
   * Reads what a person typed: full-width forms, a missing B, missing or other hyphens and spaces
   * are forgiven.
   *
   * @param typed the text, may be null
   * @return the number, or empty when it is none or has a slip in it
   */
  public static Optional<BookingNumber> parse(String typed) {
    if (typed == null || typed.length() > MAX_TYPED) {
      return Optional.empty();
    }
    String plain = Digits.typed(typed).toUpperCase(Locale.ROOT);
    String digits = plain.startsWith("B") ? plain.substring(1) : plain;
    return digits.length() == DIGITS && Digits.areDigits(digits) && Digits.damm(digits) == 0
        ? Optional.of(shaped(digits))
        : Optional.empty();
  }

  private static BookingNumber shaped(String digits) {
    return new BookingNumber(
        "B-" + digits.substring(0, 4) + "-" + digits.substring(4, 8) + "-" + digits.substring(8));
  }

  @Override
  public String toString() {
    return value;
  }
}
