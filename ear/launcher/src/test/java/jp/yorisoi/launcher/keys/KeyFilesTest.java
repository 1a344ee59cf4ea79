package jp.yorisoi.launcher.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Key;
import java.security.KeyStore;
import jp.yorisoi.launcher.setup.Secrets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFilesTest {
  @TempDir Path folder;

  @Test
  void a_key_file_holds_one_aes_256_key_and_is_never_made_anew() throws Exception {
    Secrets secrets = Secrets.open(folder.resolve("secrets.properties"));
    KeyFiles files = new KeyFiles(folder.resolve("keys"), secrets);
    Path file = files.ensure("front");
    byte[] first = Files.readAllBytes(file);
    assertThat(Files.readAllBytes(files.ensure("front"))).isEqualTo(first);

    char[] password = files.password("front").toCharArray();
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      store.load(in, password);
    }
    Key key = store.getKey("k1", password);
    assertThat(key.getAlgorithm()).isEqualTo("AES");
    assertThat(key.getEncoded()).hasSize(32);
  }
}
