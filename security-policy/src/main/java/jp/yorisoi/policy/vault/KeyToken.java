package jp.yorisoi.policy.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.InvalidParameterException;
import java.security.Key;
import java.security.KeyStore;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Security;
import java.util.function.LongSupplier;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keys on a PKCS#11 token, which they never leave: sealing and opening happen there. A token does
 * not say when its keys changed, so it is asked once a minute.
 */
final class KeyToken implements RereadKeys.Store {
  private static final long MINUTE_NANOS = 60_000_000_000L;

  /** Two blocks; enciphered by the token under {@code h1} they are the key of the keyed hashes. */
  private static final byte[] HASHES =
      "yorisoi: key of the keyed hashes".getBytes(StandardCharsets.US_ASCII);

  private final Provider provider;
  private final char[] pin;
  private final LongSupplier nanos;

  /**
   * A token.
   *
   * @param configuration file in the format of SunPKCS11: name, library, slot
   * @param pin PIN of the user
   * @param nanos a clock
   */
  KeyToken(Path configuration, String pin, LongSupplier nanos) {
    this.provider = provider(configuration);
    this.pin = pin.toCharArray();
    this.nanos = nanos;
  }

  private static Provider provider(Path configuration) {
    Provider general = Security.getProvider("SunPKCS11");
    if (general == null) {
      throw new VaultBroken("this Java knows no PKCS#11");
    }
    try {
      return general.configure(configuration.toString());
    } catch (InvalidParameterException | ProviderException unusable) {
      throw new VaultBroken("PKCS#11 configuration cannot be used", unusable);
    }
  }

  @Override
  public Object mark() {
    return nanos.getAsLong() / MINUTE_NANOS;
  }

  @Override
  public KeyRing read() {
    try {
      KeyStore store = KeyStore.getInstance("PKCS11", provider);
      store.load(null, pin);
      Key hashes = store.getKey(KeyRing.HASH, null);
      if (hashes == null) {
        throw new VaultBroken("token holds no key " + KeyRing.HASH);
      }
      return KeyRing.of(store, null, provider).hashingWith(derived(hashes));
    } catch (IOException | GeneralSecurityException | ProviderException unreadable) {
      throw new VaultBroken("token cannot be read", unreadable);
    }
  }

  /** Tokens hash with keys of a kind of their own only; AES keys every token has. */
  private SecretKey derived(Key hashes) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/ECB/NoPadding", provider);
    cipher.init(Cipher.ENCRYPT_MODE, hashes);
    return new SecretKeySpec(cipher.doFinal(HASHES), "HmacSHA256");
  }
}
