package jp.yorisoi.ejb.kernel;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Receipt number handed to the resident: {@code YYMM-NNNNNN-C}, year and month, six digits, check
 * digit.
 *
 * <p>The check digit is Damm's over the ten digits before it. Eleven digits, so that it is never
 * taken for a 個人番号. It is no secret: looking up a status also takes the PIN (architecture, ground
 * rules).
 *
 * @param value the number with its hyphens, 13 characters
 */
public record ReceiptNumber(String value) implements Serializable, Comparable<ReceiptNumber> {
  private static final Pattern SHAPE = Pattern.compile("[0-9]{2}(0[1-9]|1[0-2])-[0-9]{6}-[0-9]");

  /** The largest serial of a month. */
  public static final int MAX_SERIAL = 999_999;

  /**
   * Accepts only the exact form with a right check digit.
   *
   * @throws IllegalArgumentException when it is anything else; the input is not repeated in the
   *     message
   */
  public ReceiptNumber {
    Objects.requireNonNull(value, "receipt number");
    if (!SHAPE.matcher(value).matches() || Digits.damm(value.replace("-", "")) != 0) {
      throw new IllegalArgumentException("not a receipt number");
    }
  }

  /**
   * The number for one serial of a month.
   *
   * @param month the month it is given in, year 2000 to 2099
   * @param serial 0 to {@link #MAX_SERIAL}
   * @return the number with its check digit
   * @throws IllegalArgumentException when month or serial is out of range
   */
  public static ReceiptNumber of(YearMonth month, int serial) {
    if (month.getYear() < 2000 || month.getYear() > 2099 || serial < 0 || serial > MAX_SERIAL) {
      throw new IllegalArgumentException("month or serial out of range");
    }
    String head = monthKey(month);
    String tail = "%06d".formatted(serial);
    return new ReceiptNumber(head + "-" + tail + "-" + Digits.damm(head + tail));
  }

  /**
   * The four digits a month is counted under.
   *
   * @param month the month
   * @return {@code YYMM}
   */
  public static String monthKey(YearMonth month) {
    return "%02d%02d".formatted(month.getYear() % 100, month.getMonthValue());
  }

  /**
   * Reads what a person typed: full-width digits, missing or other hyphens and spaces are forgiven.
   *
   * @param typed the text, may be null
   * @return the number, or empty when it is none or has a slip in it
   */
  public static Optional<ReceiptNumber> parse(String typed) {
    if (typed == null || typed.length() > 40) {
      return Optional.empty();
    }
    String digits = Digits.typed(typed);
    if (digits.length() != 11 || !Digits.areDigits(digits)) {
      return Optional.empty();
    }
    String shaped =
        digits.substring(0, 4) + "-" + digits.substring(4, 10) + "-" + digits.substring(10);
    return SHAPE.matcher(shaped).matches() && Digits.damm(digits) == 0
        ? Optional.of(new ReceiptNumber(shaped))
        : Optional.empty();
  }

  @Override
  public int compareTo(ReceiptNumber other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
