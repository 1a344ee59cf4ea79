package jp.yorisoi.ejb.kernel;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A slow salted hash of a secret a person types (password, PIN): PBKDF2 with HMAC-SHA-512, written
 * as {@code pbkdf2-sha512$<iterations>$<salt>$<hash>} in Base64, so that the cost can be raised
 * later without losing old hashes. Iterations after the OWASP password storage cheat sheet.
 */
public final class SlowHash {
  private static final String SCHEME = "pbkdf2-sha512";
  private static final int ITERATIONS = 210_000;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BITS = 256;
  private static final int PARTS = 4;

  /**
   * Compared with when there is no stored hash, so that an unknown name costs the same time as a
   * wrong secret. No secret is known to fit; it is not computed, because that would cost a second
   * of every start.
   */
  public static final String UNKNOWN =
      String.join(
          "$",
          SCHEME,
          String.valueOf(ITERATIONS),
          Base64.getEncoder().encodeToString(new byte[SALT_BYTES]),
          Base64.getEncoder().encodeToString(new byte[HASH_BITS / Byte.SIZE]));

  private SlowHash() {}

  /**
   * Hashes a secret with a fresh salt.
   *
   * @param secret what the person chose or was given
   * @return the hash as text, about 90 characters
   */
  public static String of(String secret) {
    byte[] salt = new byte[SALT_BYTES];
    new SecureRandom().nextBytes(salt);
    Base64.Encoder base64 = Base64.getEncoder();
    return String.join(
        "$",
        SCHEME,
        String.valueOf(ITERATIONS),
        base64.encodeToString(salt),
        base64.encodeToString(derive(secret, salt, ITERATIONS)));
  }

  /**
   * Compares a typed secret with a stored hash, in time that does not depend on where they differ.
   *
   * @param typed what was typed
   * @param stored what {@link #of} gave
   * @return true if they fit
   */
  public static boolean matches(String typed, String stored) {
    String[] parts = stored.split("\\$");
    if (parts.length != PARTS || !SCHEME.equals(parts[0])) {
      throw new IllegalArgumentException("not a hash of this scheme");
    }
    byte[] salt = Base64.getDecoder().decode(parts[2]);
    byte[] expected = Base64.getDecoder().decode(parts[3]);
    return MessageDigest.isEqual(expected, derive(typed, salt, Integer.parseInt(parts[1])));
  }

  private static byte[] derive(String secret, byte[] salt, int iterations) {
    PBEKeySpec spec = new PBEKeySpec(secret.toCharArray(), salt, iterations, HASH_BITS);
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    } finally {
      spec.clearPassword();
    }
  }
}
