package jp.yorisoi.launcher.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import jp.yorisoi.launcher.database.Schema;
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
    return here(place);
  }

  private KeyManifest here(String place) {
    KeyFiles files = new KeyFiles(keys(place), secrets(place));
    return new KeyManifest(
        keys(place), Map.of(Schema.FRONT, files.of("front"), Schema.CORE, files.of("core")));
  }

  @Test
  void each_description_reads_the_files_anew_and_keeps_what_was_described() {
    KeyManifest keys = manifest("old");
    KeyFile front = new KeyFiles(keys("old"), secrets("old")).of("front");
    front.rotate();
    front.retire(1);
    keys.describe(backup);
    assertThat(backup.stringPropertyNames()).contains("key.front.k1", "key.front.k2");
  }

  @Test
  void of_keys_that_lie_in_no_file_it_is_said_that_they_are_not_described() {
    Properties empty = new Properties();
    new KeyManifest(keys("old"), Map.of()).describe(empty);
    assertThat(KeyManifest.undescribed(empty)).containsExactly(Schema.values());
    assertThat(KeyManifest.undescribed(backup)).isEmpty();
    assertThat(new KeyManifest(keys("new"), Map.of()).missing(backup))
        .as("restored to where they lie on a token")
        .isEmpty();
  }

  @Test
  void restored_data_are_not_used_before_their_keys_are_there() throws Exception {
    Files.createDirectories(folder.resolve("new"));
    here("new").expect(backup);
    assertThatThrownBy(() -> here("new").requireExpected())
        .isInstanceOf(LaunchFailure.class)
        .hasMessageContaining("core.h1, core.k1, front.h1, front.k1");
    manifest("new"); // made anew: the same names, other keys
    assertThatThrownBy(() -> here("new").requireExpected()).isInstanceOf(LaunchFailure.class);

    for (String name : new String[] {"keys/front.p12", "keys/core.p12", "secrets.properties"}) {
      Files.write(
          folder.resolve("new").resolve(name),
          Files.readAllBytes(folder.resolve("old").resolve(name)));
    }
    here("new").requireExpected();
    Files.delete(keys("new").resolve("front.p12"));
    assertThatCode(() -> here("new").requireExpected())
        .as("asked until it was right once")
        .doesNotThrowAnyException();
  }

  @Test
  void a_place_nothing_was_restored_to_expects_nothing() {
    assertThatCode(() -> here("fresh").requireExpected()).doesNotThrowAnyException();
  }
}
