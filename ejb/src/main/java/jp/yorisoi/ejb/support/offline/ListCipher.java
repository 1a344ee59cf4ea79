package jp.yorisoi.ejb.support.offline;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts a list and what comes back of it as WebCrypto in a browser does too: AES-256-GCM under a
 * key made of a code by PBKDF2. What a file says about itself in clear is bound to it, so that
 * nothing of it can be changed and no file passes for another.
 */
final class ListCipher {
  /** What OWASP asks of PBKDF2 with SHA-256; a tablet takes some seconds for it, once. */
  static final int ROUNDS = 600_000;

  static final int SALT_BYTES = 16;
  private static final int CODE_DIGITS = 16;
  private static final int KEY_BITS = 256;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private ListCipher() {}

  /** A code to be typed once: digits only, for the keypad of a tablet. */
  static String code() {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < CODE_DIGITS; i++) {
      code.append((char) ('0' + RANDOM.nextInt(10)));
    }
    return code.toString();
  }

  static byte[] random(int bytes) {
    byte[] drawn = new byte[bytes];
    RANDOM.nextBytes(drawn);
    return drawn;
  }

  static byte[] key(String code, byte[] salt) {
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
          .generateSecret(new PBEKeySpec(code.toCharArray(), salt, ROUNDS, KEY_BITS))
          .getEncoded();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("cannot make a key", impossible);
    }
  }

  /** Nonce, ciphertext and tag. */
  static byte[] seal(byte[] key, byte[] clear, String bound) {
    byte[] nonce = random(NONCE_BYTES);
    try {
      Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, bound);
      return ByteBuffer.allocate(NONCE_BYTES + cipher.getOutputSize(clear.length))
          .put(nonce)
          .put(cipher.doFinal(clear))
          .array();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("cannot encrypt", impossible);
    }
  }

  /** The clear bytes; empty when they were made with another key, for another list, or changed. */
  static Optional<byte[]> open(byte[] key, byte[] sealed, String bound) {
    if (sealed.length < NONCE_BYTES + TAG_BITS / Byte.SIZE) {
      return Optional.empty();
    }
    byte[] nonce = java.util.Arrays.copyOf(sealed, NONCE_BYTES);
    try {
      Cipher cipher = cipher(Cipher.DECRYPT_MODE, key, nonce, bound);
      return Optional.of(cipher.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES));
    } catch (AEADBadTagException changed) {
      return Optional.empty();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("cannot decrypt", impossible);
    }
  }

  private static Cipher cipher(int mode, byte[] key, byte[] nonce, String bound)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(bound.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }
}
