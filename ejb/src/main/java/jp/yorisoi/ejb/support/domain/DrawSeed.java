package jp.yorisoi.ejb.support.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The secret of one draw: 64 hexadecimal digits. Its hash is published before anybody can enter,
 * the secret when it is drawn; {@code printf %s SECRET | sha256sum} shows that it is the same.
 *
 * @param text the digits
 */
public record DrawSeed(String text) {
  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  /**
   * Checks the digits.
   *
   * @throws IllegalArgumentException when they are none
   */
  public DrawSeed {
    if (text == null || !text.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("no seed of a draw");
    }
  }

  /**
   * A new one that nobody can guess.
   *
   * @return the seed
   */
  public static DrawSeed random() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new DrawSeed(HexFormat.of().formatHex(bytes));
  }

  /** What is published before the draw. */
  public String commitment() {
    return sha256(text);
  }

  static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Keeps the secret out of logs. */
  @Override
  public String toString() {
    return "DrawSeed";
  }
}
