package jp.yorisoi.launcher.verify;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The digest of the chain. */
final class Sha256 {
  private Sha256() {}

  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
