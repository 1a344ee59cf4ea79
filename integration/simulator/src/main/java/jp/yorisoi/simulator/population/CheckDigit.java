package jp.yorisoi.simulator.population;

/** Check digit of 宛名番号 and 世帯番号: modulus 11, weights 2..7 from the right (M11W2-7). */
final class CheckDigit {

  private CheckDigit() {}

  /**
   * Completes a number.
   *
   * @param digits the number without its check digit
   * @return the number with it; remainders 0 and 1 give 0 (the official text is silent on 1)
   */
  static String append(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      sum += digit * (2 + i % 6);
    }
    int remainder = sum % 11;
    return digits + (remainder <= 1 ? 0 : 11 - remainder);
  }
}
