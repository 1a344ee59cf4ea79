package jp.yorisoi.launcher.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
  @TempDir Path folder;

  @Test
  void a_secret_is_made_once_and_found_again() {
    Path file = folder.resolve("data/secrets.properties");
    String made = Secrets.open(file).get("db.root");
    assertThat(made).matches("[A-Za-z0-9]{24}");
    assertThat(Secrets.open(file).get("db.root")).isEqualTo(made);
    assertThat(Secrets.open(file).get("db.front_owner")).isNotEqualTo(made);
  }
}
