package jp.yorisoi.ejb.platform.guess;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import jp.yorisoi.ejb.kernel.SlowHash;
import jp.yorisoi.policy.vault.Vault;

/**
 * PINs as they are stored: a keyed hash over the number and the PIN (docs/adr/0011). A million PINs
 * are too few for a slow hash to protect, however slow it is to check; the key, which does not lie
 * in the database, protects them, and {@link Guesses} counts who tries.
 */
public final class Pins {
  /** How the first release stored PINs of requests; such rows may exist. */
  private static final String EARLIER = "pbkdf2-";

  private final Vault vault;
  private final String use;

  /**
   * PINs of one kind of number.
   *
   * @param vault the key
   * @param use what they open; the same PIN of the same number is stored differently elsewhere
   */
  public Pins(Vault vault, String use) {
    this.vault = vault;
    this.use = use;
  }

  /**
   * What to store.
   *
   * @param number the number it goes with
   * @param pin the PIN
   * @return 64 hexadecimal digits
   */
  public String of(String number, String pin) {
    byte[] pair = (number + "\0" + pin).getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(vault.keyedHash(use, pair));
  }

  /**
   * Compares a typed PIN, in time that does not depend on where it differs.
   *
   * @param number the number looked up
   * @param typed what was typed
   * @param stored what is stored; empty when there is nothing to compare with
   * @return true if they fit
   */
  public boolean fits(String number, String typed, String stored) {
    byte[] expected = of(number, typed).getBytes(StandardCharsets.US_ASCII);
    return stored.startsWith(EARLIER)
        ? SlowHash.matches(typed, stored)
        : MessageDigest.isEqual(expected, stored.getBytes(StandardCharsets.US_ASCII));
  }
}
