package jp.yorisoi.policy.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.SecureRandom;
import java.util.Arrays;
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

  private final Keys keys;
  private final SecureRandom random = new SecureRandom();

  Vault(KeyRing ring) {
    this(Keys.fixed(ring));
  }

  Vault(Keys keys) {
    this.keys = keys;
  }

  /**
   * A vault with the keys of a file, which is read again whenever it was replaced.
   *
   * @param file PKCS#12 file with secret keys {@code k1}, {@code k2} …, the highest seals, and
   *     {@code h1} for keyed hashes
   * @param password password of the file and its keys
   * @return the vault
   * @throws VaultBroken if the file cannot be read or holds no key
   */
  public static Vault open(Path file, String password) {
    return new Vault(new RereadKeys(new KeyFile(file, password), System::nanoTime));
  }

  /**
   * A vault with the keys of a PKCS#11 token: entries {@code k1}, {@code k2} … and {@code h1}, all
   * AES of 256 bits. A new key is taken up within a minute.
   *
   * @param configuration file in the format of Java's provider SunPKCS11
   * @param pin PIN of the user of the token
   * @return the vault
   * @throws VaultBroken if the token cannot be used or holds no such keys
   */
  public static Vault onToken(Path configuration, String pin) {
    KeyToken token = new KeyToken(configuration, pin, System::nanoTime);
    return new Vault(new RereadKeys(token, System::nanoTime));
  }

  /**
   * The epoch of the key that seals now.
   *
   * @return from 1; grows when a new key is taken up
   */
  public int newestEpoch() {
    return keys.now().newestEpoch();
  }

  /**
   * Whether there are keys older than the one that seals, so that values may be sealed with them.
   *
   * @return false when there is one key only, and nothing to seal anew
   */
  public boolean hasOlderKeys() {
    KeyRing ring = keys.now();
    return ring.oldestEpoch() < ring.newestEpoch();
  }

  /**
   * How every value begins that is sealed under a key: compared as bytes, what an older key sealed
   * is smaller.
   *
   * @param epoch the key
   * @return 3 bytes
   */
  public static byte[] beginning(int epoch) {
    return ByteBuffer.allocate(1 + Short.BYTES).put(VERSION).putShort((short) epoch).array();
  }

  /**
   * Which key sealed a value.
   *
   * @param sealed bytes made by {@link #seal}, at least the first {@value #HEADER_BYTES}
   * @return its epoch
   * @throws VaultBroken if this is not a sealed value
   */
  public static int epochOf(byte[] sealed) {
    if (sealed.length < HEADER_BYTES || sealed[0] != VERSION) {
      throw new VaultBroken("not a sealed value");
    }
    return Short.toUnsignedInt(ByteBuffer.wrap(sealed).getShort(1));
  }

  /**
   * The part of a sealed value no other one has: version, key epoch and nonce. A row that still has
   * it has not been changed.
   *
   * @param sealed bytes made by {@link #seal}
   * @return its first {@value #HEADER_BYTES} bytes
   */
  public static byte[] markOf(byte[] sealed) {
    return Arrays.copyOf(sealed, HEADER_BYTES);
  }

  /**
   * Opens a value and seals it under the newest key, for the same place.
   *
   * @param sealed bytes made by {@link #seal}
   * @param table table they stand in
   * @param column column they stand in
   * @param row key of the row
   * @return the same clear bytes, sealed anew
   * @throws VaultBroken if it does not open
   */
  public byte[] reseal(byte[] sealed, String table, String column, String row) {
    return seal(open(sealed, table, column, row), table, column, row);
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
    KeyRing ring = keys.now();
    int epoch = ring.newestEpoch();
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    try {
      Cipher cipher = cipher(ring.provider());
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
    int epoch = epochOf(sealed);
    KeyRing ring = keys.having(epoch);
    byte[] nonce = Arrays.copyOfRange(sealed, HEADER_BYTES - NONCE_BYTES, HEADER_BYTES);
    try {
      Cipher cipher = cipher(ring.provider());
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
      mac.init(keys.now().hashKey());
      mac.update(use.getBytes(StandardCharsets.UTF_8));
      mac.update((byte) 0);
      return mac.doFinal(value);
    } catch (GeneralSecurityException impossible) {
      throw new VaultBroken("cannot hash", impossible);
    }
  }

  private static Cipher cipher(Provider provider) throws GeneralSecurityException {
    return provider == null
        ? Cipher.getInstance("AES/GCM/NoPadding")
        : Cipher.getInstance("AES/GCM/NoPadding", provider);
  }

  private static byte[] place(String table, String column, String row, int epoch) {
    return (table + '\0' + column + '\0' + row + '\0' + epoch).getBytes(StandardCharsets.UTF_8);
  }
}
