package jp.yorisoi.ejb.governance;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.crypto.spec.SecretKeySpec;
import jp.yorisoi.policy.vault.Vault;

/** A vault with a key of zeros. */
final class TestVault {
  static final Vault VAULT = vault();

  private TestVault() {}

  private static Vault vault() {
    try {
      Path file = Files.createTempFile("keys", ".p12");
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      store.setEntry(
          "k1",
          new KeyStore.SecretKeyEntry(new SecretKeySpec(new byte[32], "AES")),
          new KeyStore.PasswordProtection("test".toCharArray()));
      try (OutputStream out = Files.newOutputStream(file)) {
        store.store(out, "test".toCharArray());
      }
      return Vault.open(file, "test");
    } catch (IOException | GeneralSecurityException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
