package jp.yorisoi.ejb.kernel;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;

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
  private static final char LETTER = 'B';

  /** How many different numbers there are; drawn numbers lie below. */
  public static final int RANGE = Lettered.RANGE;

  /**
   * Accepts only the exact form with a right check digit.
   *
   * @throws IllegalArgumentException when it is anything else; the input is not repeated in the
   *     message
   */
  public BookingNumber {
    Objects.requireNonNull(value, "booking number");
    if (!Lettered.is(LETTER, value)) {
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
    return new BookingNumber(Lettered.of(LETTER, drawn));
  }

  /**
   * Reads what a person typed: full-width forms, a missing B, missing or other hyphens and spaces
   * are forgiven.
   *
   * @param typed the text, may be null
   * @return the number, or empty when it is none or has a slip in it
   */
  public static Optional<BookingNumber> parse(String typed) {
    return Lettered.parse(LETTER, typed).map(BookingNumber::new);
  }

  @Override
  public String toString() {
    return value;
  }
}
