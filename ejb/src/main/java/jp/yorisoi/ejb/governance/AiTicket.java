package jp.yorisoi.ejb.governance;

import java.security.SecureRandom;

/**
 * The number of a text that passed: {@code AI-XXXX-XXXX} in letters that are not mistaken for each
 * other. Drawn, not counted; letters only, so that it is taken for no other number.
 */
final class AiTicket {
  private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int HALF = 4;

  private AiTicket() {}

  static String drawn() {
    return "AI-" + half() + "-" + half();
  }

  private static String half() {
    StringBuilder half = new StringBuilder(HALF);
    for (int i = 0; i < HALF; i++) {
      half.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return half.toString();
  }
}
