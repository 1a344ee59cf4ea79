package jp.yorisoi.policy.number;

import java.util.Random;

/** Numbers for tests: of the right form, of nobody we know of. */
final class MadeUpNumbers {
  private final Random random;

  MadeUpNumbers(long seed) {
    this.random = new Random(seed);
  }

  /** Twelve digits with a right check digit, no moment of 1900 to 2099. */
  String individual() {
    int[] digits = new int[CheckDigit.LENGTH];
    for (int i = 0; i < digits.length - 1; i++) {
      digits[i] = random.nextInt(10);
    }
    digits[0] = 3 + random.nextInt(7);
    digits[digits.length - 1] = CheckDigit.of(digits, 0);
    StringBuilder number = new StringBuilder();
    for (int digit : digits) {
      number.append(digit);
    }
    return number.toString();
  }

  /** Any digits. */
  String digits(int count) {
    StringBuilder number = new StringBuilder();
    for (int i = 0; i < count; i++) {
      number.append(random.nextInt(10));
    }
    return number.toString();
  }

  /** A number from one to a bound. */
  int upTo(int most) {
    return 1 + random.nextInt(most);
  }

  <T> T oneOf(T[] choices) {
    return choices[random.nextInt(choices.length)];
  }
}
