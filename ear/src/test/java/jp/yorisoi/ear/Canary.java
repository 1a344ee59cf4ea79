package jp.yorisoi.ear;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Something personal that is planted to see where it turns up. Drawn anew in each run, so nothing
 * of an earlier one is found.
 *
 * @param holds what it is: {@code name}, {@code phone}, {@code mail}, {@code serial}, {@code
 *     number}
 * @param value as it is typed
 * @param shapes how it may be written down, the value among them
 */
record Canary(String holds, String value, List<String> shapes) {
  private static final String KANA = "アイウエオカキクケコサシスセソタチツテトナニヌネノ";

  /** A name nobody has, in katakana. */
  static Canary name() {
    String drawn =
        IntStream.range(0, 8)
            .map(i -> KANA.charAt(ThreadLocalRandom.current().nextInt(KANA.length())))
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    return new Canary("name", drawn, List.of(drawn));
  }

  /** A telephone number. */
  static Canary phone() {
    String digits = "0854" + digits(6);
    String typed =
        digits.substring(0, 4) + "-" + digits.substring(4, 6) + "-" + digits.substring(6);
    return new Canary("phone", typed, List.of(typed, digits));
  }

  /** A mail address. */
  static Canary mail() {
    String address = "canary" + digits(8) + "@example.jp";
    return new Canary("mail", address, List.of(address));
  }

  /** A serial number of a certificate that is there already. */
  static Canary serial(String value) {
    return new Canary("serial", value, List.of(value));
  }

  /** An individual number of nobody, with a right check digit. */
  static Canary number() {
    String eleven = "9" + digits(10);
    int sum = 0;
    for (int i = 0; i < eleven.length(); i++) {
      sum += (eleven.charAt(i) - '0') * ("65432765432".charAt(i) - '0');
    }
    String all = eleven + (sum % 11 < 2 ? 0 : 11 - sum % 11);
    return new Canary("number", all, List.of(all, grouped(all, "-"), grouped(all, " "), wide(all)));
  }

  /** The number in groups of four. */
  String grouped(String mark) {
    return grouped(value, mark);
  }

  private static String grouped(String digits, String mark) {
    return digits.replaceAll("(.{4})(?=.)", "$1" + mark);
  }

  private static String wide(String digits) {
    return digits
        .chars()
        .map(c -> c - '0' + '０')
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static String digits(int count) {
    return ThreadLocalRandom.current()
        .ints(count, 0, 10)
        .mapToObj(Integer::toString)
        .collect(Collectors.joining());
  }
}
