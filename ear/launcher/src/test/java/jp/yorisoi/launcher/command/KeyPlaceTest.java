package jp.yorisoi.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import jp.yorisoi.launcher.keys.KeyFiles;
import jp.yorisoi.launcher.keys.KeyManifest;
import jp.yorisoi.launcher.setup.LaunchFailure;
import jp.yorisoi.launcher.setup.Secrets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup describes the keys the application uses, wherever the settings say they are. */
class KeyPlaceTest {
  @TempDir private Path root;

  private Secrets secrets(String place) {
    return Secrets.open(root.resolve(place).resolve("secrets.properties"));
  }

  private Path made(String place, String schema) {
    return new KeyFiles(root.resolve(place).resolve("keys"), secrets(place)).ensure(schema);
  }

  private Set<String> described(Map<String, String> environment) {
    PrintStream nowhere = new PrintStream(new ByteArrayOutputStream());
    Session session = new Session(root, environment, new Screen(nowhere, nowhere));
    Arguments none = Arguments.of().parse(Set.of(), Set.of(), 0);
    KeyManifest keys = KeyPlace.manifest(session, none);
    Properties manifest = new Properties();
    keys.describe(manifest);
    return manifest.stringPropertyNames();
  }

  @Test
  void a_key_store_elsewhere_is_the_one_that_is_described() {
    made("data", "front");
    made("data", "core");
    Path elsewhere = made("elsewhere", "core");
    new KeyFiles(root.resolve("elsewhere/keys"), secrets("elsewhere")).of("core").rotate();
    String password = new KeyFiles(elsewhere.getParent(), secrets("elsewhere")).password("core");
    assertThat(
            described(
                Map.of(
                    "YORISOI_CORE_KEYS",
                    elsewhere.toString(),
                    "YORISOI_CORE_KEYS_PASSWORD",
                    password)))
        .containsExactlyInAnyOrder(
            "key.front.h1", "key.front.k1", "key.core.h1", "key.core.k1", "key.core.k2");
    assertThatThrownBy(() -> described(Map.of("YORISOI_CORE_KEYS", elsewhere.toString())))
        .isInstanceOf(LaunchFailure.class)
        .hasMessageContaining("YORISOI_CORE_KEYS_PASSWORD");
  }

  @Test
  void keys_on_a_token_are_not_and_old_files_in_the_data_are_not_taken_for_them() {
    made("data", "front");
    made("data", "core");
    assertThat(described(Map.of("YORISOI_CORE_KEYS", "pkcs11:/etc/core.cfg")))
        .containsExactlyInAnyOrder("key.front.h1", "key.front.k1");
  }
}
