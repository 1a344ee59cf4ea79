package jp.yorisoi.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The build starts this module's tests as a person would who set the password of an owner. */
class ChildEnvironmentTest {
  @TempDir Path folder;

  @Test
  void a_child_gets_the_settings_meant_for_it_and_none_of_ours_besides() throws Exception {
    assertThat(System.getenv())
        .as("environment of the launcher")
        .containsKeys("YORISOI_CORE_OWNER_PASSWORD", "YORISOI_BACKUP_PASSWORD");
    Path log = folder.resolve("log");
    Child child =
        Child.start(
            "env",
            List.of("env"),
            Map.of("YORISOI_CITY", "izumo"),
            folder,
            log,
            new PidFile(folder.resolve("child.pid"), "env"));
    assertThat(child.exitCode()).isZero();
    assertThat(Files.readAllLines(log))
        .filteredOn(line -> line.startsWith("YORISOI_"))
        .containsExactly("YORISOI_CITY=izumo");
    assertThat(Files.readAllLines(log)).anyMatch(line -> line.startsWith("PATH="));
  }
}
