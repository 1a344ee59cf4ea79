package jp.yorisoi.policy.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.crypto.SecretKey;

/** The keys of one schema by epoch: entries {@code k1}, {@code k2} … of a PKCS#12 file. */
final class KeyRing {
  private static final int NEWEST_POSSIBLE = 0xFFFF;
  private static final int DIGITS = 5;

  private final SortedMap<Integer, SecretKey> keys;

  KeyRing(SortedMap<Integer, SecretKey> keys) {
    if (keys.isEmpty()) {
      throw new VaultBroken("key file holds no key k1");
    }
    this.keys = Collections.unmodifiableSortedMap(new TreeMap<>(keys));
  }

  static KeyRing load(Path file, char[] password) {
    try (InputStream stream = Files.newInputStream(file)) {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(stream, password);
      SortedMap<Integer, SecretKey> keys = new TreeMap<>();
      for (String alias : Collections.list(store.aliases())) {
        if (alias.matches("k\\d+") && store.getKey(alias, password) instanceof SecretKey key) {
          keys.put(epoch(alias.substring(1)), key);
        }
      }
      return new KeyRing(keys);
    } catch (IOException | GeneralSecurityException unreadable) {
      throw new VaultBroken("key file cannot be read", unreadable);
    }
  }

  /** A sealed value has two bytes for the epoch. */
  private static int epoch(String digits) {
    int epoch = digits.length() > DIGITS ? 0 : Integer.parseInt(digits);
    if (epoch < 1 || epoch > NEWEST_POSSIBLE) {
      throw new VaultBroken("key file holds a key k" + digits);
    }
    return epoch;
  }

  int newestEpoch() {
    return keys.lastKey();
  }

  int oldestEpoch() {
    return keys.firstKey();
  }

  SecretKey of(int epoch) {
    SecretKey key = keys.get(epoch);
    if (key == null) {
      throw new VaultBroken("no key of epoch " + epoch);
    }
    return key;
  }
}
