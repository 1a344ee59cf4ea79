package jp.yorisoi.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import jp.yorisoi.launcher.command.Arguments;
import org.junit.jupiter.api.Test;

class OptionsTest {
  private static Options of(String... words) {
    return Options.of(Arguments.of(words), Path.of("folder"));
  }

  @Test
  void nobody_has_to_say_how_many_attempts_a_goal_speaks_of() {
    assertThat(of().attempts(200_000)).isEqualTo(200_000);
    assertThat(of().attempts(20_000)).isEqualTo(20_000);
  }

  @Test
  void who_says_a_number_gets_it() {
    assertThat(of("--attempts", "500").attempts(200_000)).isEqualTo(500);
  }
}
