package jp.yorisoi.policy.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Seals and opens bytes of one schema with AES-256-GCM.
 *
 * <p>The additional data binds a sealed value to its table, column and row, so that a value copied
 * to another row does not open. Layout: version (1 byte), key epoch (2 bytes), nonce (12 bytes),
 * ciphertext with tag. Thread-safe.
 */
public final class Vault {
  private static final byte VERSION = 1;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final int HEADER_BYTES = 1 + Short.BYTES + NONCE_BYTES;

  private final KeyRing ring;
  private final SecureRandom random = new SecureRandom();

  Vault(KeyRing ring) {
    this.ring = ring;
  }

  /**
   * A vault with the keys of a file.
   *
   * @param file PKCS#12 file with secret keys {@code k1}, {@code k2} …; the highest seals
   * @param password password of the file and its keys
   * @return the vault
   * @throws VaultBroken if the file cannot be read or holds no key
   */
  public static Vault open(Path file, String password) {
    return new Vault(KeyRing.load(file, password.toCharArray()));
  }

  /**
   * Seals bytes for one place.
   *
   * @param clear what to seal
   * @param table table it will stand in
   * @param column column it will stand in
   * @param row key of the row
   * @return the sealed bytes, 31 bytes longer
   */
  public byte[] seal(byte[] clear, String table, String column, String row) {
    int epoch = ring.newestEpoch();
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(Cipher.ENCRYPT_MODE, ring.of(epoch), new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(place(table, column, row, epoch));
      ByteBuffer out = ByteBuffer.allocate(HEADER_BYTES + cipher.getOutputSize(clear.length));
      out.put(VERSION).putShort((short) epoch).put(nonce);
      cipher.doFinal(ByteBuffer.wrap(clear), out);
      return out.array();
    } catch (GeneralSecurityException impossible) {
      throw new VaultBroken("cannot seal", impossible);
    }
  }

  /**
   * Opens what was sealed for the same place.
   *
   * @param sealed bytes made by {@link #seal}
   * @param table table they stand in
   * @param column column they stand in
   * @param row key of the row
   * @return the clear bytes
   * @throws VaultBroken if they were changed, moved, or their key is not there
   */
  public byte[] open(byte[] sealed, String table, String column, String row) {
    if (sealed.length < HEADER_BYTES + TAG_BITS / Byte.SIZE || sealed[0] != VERSION) {
      throw new VaultBroken("not a sealed value");
    }
    ByteBuffer in = ByteBuffer.wrap(sealed);
    in.get();
    int epoch = Short.toUnsignedInt(in.getShort());
    byte[] nonce = new byte[NONCE_BYTES];
    in.get(nonce);
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(Cipher.DECRYPT_MODE, ring.of(epoch), new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(place(table, column, row, epoch));
      return cipher.doFinal(sealed, HEADER_BYTES, sealed.length - HEADER_BYTES);
    } catch (GeneralSecurityException changed) {
      throw new VaultBroken("sealed value does not open", changed);
    }
  }

  /**
   * A keyed hash that finds the same value again without telling what it is (HMAC-SHA-256).
   *
   * @param use what the hash is for; hashes of different uses cannot be compared
   * @param value the value
   * @return 32 bytes
   */
  public byte[] keyedHash(String use, byte[] value) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(ring.of(ring.oldestEpoch()));
      mac.update(use.getBytes(StandardCharsets.UTF_8));
      mac.update((byte) 0);
      return mac.doFinal(value);
    } catch (GeneralSecurityException impossible) {
      throw new VaultBroken("cannot hash", impossible);
    }
  }

  private static byte[] place(String table, String column, String row, int epoch) {
    return (table + '\0' + column + '\0' + row + '\0' + epoch).getBytes(StandardCharsets.UTF_8);
  }
}
