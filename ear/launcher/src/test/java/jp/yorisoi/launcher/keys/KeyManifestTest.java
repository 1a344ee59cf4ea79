package jp.yorisoi.launcher.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import jp.yorisoi.launcher.setup.LaunchFailure;
import jp.yorisoi.launcher.setup.Secrets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyManifestTest {
  @TempDir private Path folder;
  private final Properties backup = new Properties();

  @BeforeEach
  void aBackupOfAPlaceWithKeys() {
    manifest("old").describe(backup);
    assertThat(backup.stringPropertyNames())
        .containsExactlyInAnyOrder("key.front.h1", "key.front.k1", "key.core.h1", "key.core.k1");
  }

  private Path keys(String place) {
    return folder.resolve(place).resolve("keys");
  }

  private Secrets secrets(String place) {
    return Secrets.open(folder.resolve(place).resolve("secrets.properties"));
  }

  private KeyManifest manifest(String place) {
    KeyFiles files = new KeyFiles(keys(place), secrets(place));
    files.ensure("front");
    files.ensure("core");
    return new KeyManifest(keys(place), secrets(place));
  }

  @Test
  void restored_data_are_not_used_before_their_keys_are_there() throws Exception {
    Files.createDirectories(folder.resolve("new"));
    new KeyManifest(keys("new"), secrets("new")).expect(backup);
    assertThatThrownBy(() -> KeyManifest.requireExpected(keys("new"), secrets("new")))
        .isInstanceOf(LaunchFailure.class)
        .hasMessageContaining("core.h1, core.k1, front.h1, front.k1");
    manifest("new"); // made anew: the same names, other keys
    assertThatThrownBy(() -> KeyManifest.requireExpected(keys("new"), secrets("new")))
        .isInstanceOf(LaunchFailure.class);

    for (String name : new String[] {"keys/front.p12", "keys/core.p12", "secrets.properties"}) {
      Files.write(
          folder.resolve("new").resolve(name),
          Files.readAllBytes(folder.resolve("old").resolve(name)));
    }
    KeyManifest.requireExpected(keys("new"), secrets("new"));
    Files.delete(keys("new").resolve("front.p12"));
    assertThatCode(() -> KeyManifest.requireExpected(keys("new"), secrets("new")))
        .as("asked until it was right once")
        .doesNotThrowAnyException();
  }

  @Test
  void a_place_nothing_was_restored_to_expects_nothing() {
    assertThatCode(() -> KeyManifest.requireExpected(keys("fresh"), secrets("fresh")))
        .doesNotThrowAnyException();
  }
}
