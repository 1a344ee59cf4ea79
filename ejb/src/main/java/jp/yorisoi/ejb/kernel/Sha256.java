package jp.yorisoi.ejb.kernel;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, which every Java platform has to have. */
public final class Sha256 {
  private Sha256() {}

  /**
   * The digest.
   *
   * @param content what it is of
   * @return 32 bytes
   */
  public static byte[] of(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("no SHA-256", impossible);
    }
  }

  /**
   * The digest as text.
   *
   * @param content what it is of
   * @return 64 lower-case hexadecimal digits
   */
  public static String hex(byte[] content) {
    return HexFormat.of().formatHex(of(content));
  }
}
