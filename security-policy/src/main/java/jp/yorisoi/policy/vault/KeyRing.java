package jp.yorisoi.policy.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.Provider;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKey;

/**
 * The keys of one schema by epoch, as of one moment: entries {@code k1}, {@code k2} … of a key
 * store. The newest seals. An entry {@code p3} is the key of epoch 3 too, prepared: it opens and
 * does not seal yet, so that it can be brought to every instance before the first uses it. {@code
 * h1} is the key of the keyed hashes; files of releases before it had none and hashed under the
 * oldest key.
 */
final class KeyRing {
  private static final int NEWEST_POSSIBLE = 0xFFFF;
  private static final int DIGITS = 5;
  private static final Pattern ENTRY = Pattern.compile("([kp])(\\d+)");
  static final String HASH = "h1";

  private final SortedMap<Integer, SecretKey> keys;
  private final int newest;
  private final SecretKey hash;
  private final Provider provider;

  private KeyRing(
      SortedMap<Integer, SecretKey> keys, int newest, SecretKey hash, Provider provider) {
    this.keys = Collections.unmodifiableSortedMap(keys);
    this.newest = newest;
    this.hash = hash;
    this.provider = provider;
  }

  /**
   * Keys of a store.
   *
   * @param sealing keys that seal, by epoch
   * @param prepared keys that only open yet, by epoch
   * @param hash key of the keyed hashes, null when the store has none of its own
   * @param provider where the keys are to be used, null for those that can be used anywhere
   */
  private static KeyRing of(
      SortedMap<Integer, SecretKey> sealing,
      Map<Integer, SecretKey> prepared,
      SecretKey hash,
      Provider provider) {
    if (sealing.isEmpty()) {
      throw new VaultBroken("key file holds no key k1");
    }
    TreeMap<Integer, SecretKey> all = new TreeMap<>(prepared);
    all.putAll(sealing);
    SecretKey hashing = hash == null ? sealing.get(sealing.firstKey()) : hash;
    return new KeyRing(all, sealing.lastKey(), hashing, provider);
  }

  /** Keys that all seal or sealed, and none for hashes of its own. */
  static KeyRing of(SortedMap<Integer, SecretKey> keys) {
    return of(keys, Map.of(), null, null);
  }

  static KeyRing load(Path file, char[] password) {
    try (InputStream stream = Files.newInputStream(file)) {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(stream, password);
      return of(store, password, null);
    } catch (IOException | GeneralSecurityException unreadable) {
      throw new VaultBroken("key file cannot be read", unreadable);
    }
  }

  static KeyRing of(KeyStore store, char[] password, Provider provider)
      throws GeneralSecurityException {
    TreeMap<Integer, SecretKey> sealing = new TreeMap<>();
    Map<Integer, SecretKey> prepared = new HashMap<>();
    for (String alias : Collections.list(store.aliases())) {
      Matcher entry = ENTRY.matcher(alias);
      if (entry.matches() && store.getKey(alias, password) instanceof SecretKey key) {
        ("k".equals(entry.group(1)) ? sealing : prepared).put(epoch(entry.group(2)), key);
      }
    }
    SecretKey hash = store.getKey(HASH, password) instanceof SecretKey key ? key : null;
    return of(sealing, prepared, hash, provider);
  }

  /** A sealed value has two bytes for the epoch. */
  private static int epoch(String digits) {
    int epoch = digits.length() > DIGITS ? 0 : Integer.parseInt(digits);
    if (epoch < 1 || epoch > NEWEST_POSSIBLE) {
      throw new VaultBroken("key file holds a key of number " + digits);
    }
    return epoch;
  }

  int newestEpoch() {
    return newest;
  }

  int oldestEpoch() {
    return keys.firstKey();
  }

  boolean holds(int epoch) {
    return keys.containsKey(epoch);
  }

  SecretKey of(int epoch) {
    SecretKey key = keys.get(epoch);
    if (key == null) {
      throw new VaultBroken("no key of epoch " + epoch);
    }
    return key;
  }

  SecretKey hashKey() {
    return hash;
  }

  /** The same keys, with another one for the keyed hashes. */
  KeyRing hashingWith(SecretKey other) {
    return new KeyRing(keys, newest, other, provider);
  }

  Provider provider() {
    return provider;
  }
}
