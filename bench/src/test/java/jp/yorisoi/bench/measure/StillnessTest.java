package jp.yorisoi.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class StillnessTest {
  @Test
  void a_process_stands_still_until_it_is_let_go_on() throws Exception {
    Process busy = new ProcessBuilder("sh", "-c", "while :; do :; done").start();
    try {
      String done =
          Stillness.of(
              busy.pid(),
              () -> {
                awaitState(busy.pid(), "T");
                return "done";
              });
      assertThat(done).isEqualTo("done");
      awaitState(busy.pid(), "R");
    } finally {
      busy.destroyForcibly();
    }
  }

  @Test
  void a_process_that_is_gone_is_not_taken_for_a_still_one() throws Exception {
    Process over = new ProcessBuilder("true").start();
    over.waitFor();
    assertThatThrownBy(() -> Stillness.of(over.pid(), () -> "done"))
        .isInstanceOf(IOException.class);
  }

  private static void awaitState(long pid, String wanted) throws Exception {
    String state = "";
    for (int look = 0; look < 200 && !state.equals(wanted); look++) {
      Thread.sleep(10);
      String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
      state = stat.substring(stat.lastIndexOf(')') + 2, stat.lastIndexOf(')') + 3);
    }
    assertThat(state).isEqualTo(wanted);
  }
}
