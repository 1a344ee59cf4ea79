package jp.yorisoi.ejb.kernel;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How a telephone number is written for people: in the groups they read it aloud in.
 *
 * <p>The groups are those of the 総務省 numbering plan (電気通信番号計画). The table holds what the people of
 * these cities use: mobile and IP numbers, the free ones, Tokyo and Osaka, the islands of Oki.
 * Every other number of ten digits is parted 4-2-4, as the area codes of Shimane are (安来 0854, 出雲
 * 0853, 松江 0852); where an area code is shorter or longer than that, the groups are off and the
 * digits right. It is for reading only: what is kept, compared and dialled are the digits.
 */
public final class TelephoneNumber {
  private static final Pattern DIGITS = Pattern.compile("0[0-9]{9,10}");

  /** The first that fits holds: 0800 is free of charge, 080 a mobile. */
  private static final List<Shape> SHAPES =
      List.of(
          new Shape("0800", 11, 4, 3),
          new Shape("", 11, 3, 4),
          new Shape("0120", 10, 4, 3),
          new Shape("0570", 10, 4, 3),
          new Shape("03", 10, 2, 4),
          new Shape("06", 10, 2, 4),
          new Shape("08512", 10, 5, 1),
          new Shape("08514", 10, 5, 1),
          new Shape("", 10, 4, 2));

  private TelephoneNumber() {}

  /** Where the hyphens stand in numbers that begin so. */
  private record Shape(String prefix, int digits, int first, int second) {

    boolean fits(String number) {
      return number.length() == digits && number.startsWith(prefix);
    }

    String parted(String number) {
      return String.join(
          "-",
          number.substring(0, first),
          number.substring(first, first + second),
          number.substring(first + second));
    }
  }

  /**
   * A number with its hyphens.
   *
   * @param number the digits as they are kept
   * @return with hyphens; what is not ten or eleven digits beginning with 0 as it is
   */
  public static String display(String number) {
    return DIGITS.matcher(number).matches()
        ? SHAPES.stream()
            .filter(shape -> shape.fits(number))
            .findFirst()
            .orElseThrow()
            .parted(number)
        : number;
  }
}
