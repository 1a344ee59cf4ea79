package jp.yorisoi.policy.vault;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Arrays;
import java.util.TreeMap;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** Keys that differ by a seed, in memory and in a key file. */
final class TestKeys {
  private TestKeys() {}

  static SecretKey key(int seed) {
    byte[] bytes = new byte[32];
    Arrays.fill(bytes, (byte) seed);
    return new SecretKeySpec(bytes, "AES");
  }

  /** A vault with keys of epochs 1, 2 … made from the seeds in this order. */
  static Vault vault(int... seeds) {
    TreeMap<Integer, SecretKey> keys = new TreeMap<>();
    for (int i = 0; i < seeds.length; i++) {
      keys.put(i + 1, key(seeds[i]));
    }
    return new Vault(KeyRing.of(keys));
  }

  static Path file(Path folder, String password, String... aliases)
      throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    for (int i = 0; i < aliases.length; i++) {
      store.setKeyEntry(aliases[i], key(i + 1), password.toCharArray(), null);
    }
    Path file = folder.resolve("keys.p12");
    try (OutputStream out = Files.newOutputStream(file)) {
      store.store(out, password.toCharArray());
    }
    return file;
  }
}
