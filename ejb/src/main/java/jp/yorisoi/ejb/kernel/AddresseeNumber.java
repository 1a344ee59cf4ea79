package jp.yorisoi.ejb.kernel;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;

/**
 * 宛名番号: the city's own number of a person, ten digits, the last one a check digit (modulus 11,
 * weights 2 to 7 from the right; a remainder of 0 or 1 gives 0).
 *
 * <p>Source: standard specification of the resident record system (japan-specs 2.3). It says
 * nothing of remainder 1; 0 is our reading (要確認).
 *
 * @param value ten digits
 */
public record AddresseeNumber(String value) implements Serializable, Comparable<AddresseeNumber> {

  /**
   * Accepts only ten digits with a right check digit.
   *
   * @throws IllegalArgumentException when it is anything else; the input is not repeated in the
   *     message
   */
  public AddresseeNumber {
    Objects.requireNonNull(value, "addressee number");
    if (!isValid(value)) {
      throw new IllegalArgumentException("not an addressee number");
    }
  }

  /**
   * The number whose first nine digits are a serial.
   *
   * @param serial 0 to 999,999,999
   * @return the number with its check digit
   * @throws IllegalArgumentException when the serial is out of range
   */
  public static AddresseeNumber ofSerial(int serial) {
    if (serial < 0 || serial > 999_999_999) {
      throw new IllegalArgumentException("serial out of range");
    }
    String head = "%09d".formatted(serial);
    return new AddresseeNumber(head + Digits.m11w2to7(head));
  }

  /**
   * Reads what a person typed or a file holds: full-width digits, hyphens and spaces are forgiven.
   *
   * @param typed the text, may be null
   * @return the number, or empty when it is none
   */
  public static Optional<AddresseeNumber> parse(String typed) {
    return Optional.ofNullable(typed)
        .filter(t -> t.length() <= 40)
        .map(Digits::typed)
        .filter(AddresseeNumber::isValid)
        .map(AddresseeNumber::new);
  }

  private static boolean isValid(String value) {
    return value.length() == 10
        && Digits.areDigits(value)
        && Digits.m11w2to7(value.substring(0, 9)) == value.charAt(9) - '0';
  }

  @Override
  public int compareTo(AddresseeNumber other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
