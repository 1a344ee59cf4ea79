package jp.yorisoi.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {
  @TempDir Path folder;

  @Test
  void a_child_of_a_killed_launcher_is_found_and_ended() throws Exception {
    PidFile file = new PidFile(folder.resolve("child.pid"), "61.5");
    Child child =
        Child.start(
            "sleep", List.of("sleep", "61.5"), Map.of(), folder, folder.resolve("log"), file);
    untilItRuns(Long.parseLong(Files.readString(file.file()).strip()));
    assertThat(new PidFile(file.file(), "61.5").endLeftover(Duration.ofSeconds(5))).isTrue();
    assertThat(child.isAlive()).isFalse();
    assertThat(file.file()).doesNotExist();
  }

  /** A process that was just forked still has the command line of its parent. */
  private static void untilItRuns(long pid) throws InterruptedException {
    ProcessHandle.Info info = ProcessHandle.of(pid).orElseThrow().info();
    while (!info.commandLine().orElse("").contains("61.5")) {
      Thread.sleep(10);
      info = ProcessHandle.of(pid).orElseThrow().info();
    }
  }

  @Test
  void a_stranger_with_the_same_number_is_left_alone() {
    PidFile file = new PidFile(folder.resolve("child.pid"), "the mark of our child");
    file.write(ProcessHandle.current().pid());
    assertThat(file.endLeftover(Duration.ofSeconds(5))).isFalse();
    assertThat(ProcessHandle.current().isAlive()).isTrue();
  }
}
