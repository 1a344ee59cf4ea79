package jp.yorisoi.launcher.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnchorsTest {
  private static final String HASH = "ab".repeat(32);

  @TempDir private Path folder;

  private static String whole(long seq) {
    return seq + " " + HASH + " 2026-11-25T00:00:00Z\n";
  }

  private Anchors read(String text) throws Exception {
    return Anchors.read(Files.writeString(folder.resolve("front.anchor"), text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "2 ", "2 abab", "2 abab\n2 ab"})
  void a_line_torn_by_a_crash_and_a_whole_one_behind_it_are_in_order(String torn) throws Exception {
    Anchors anchors = read(whole(1) + torn + "\n" + whole(2));
    assertThat(anchors.broken()).isNull();
    assertThat(anchors.last()).isEqualTo(2);
    assertThat(anchors.size()).isEqualTo(2);
  }

  @Test
  void a_line_that_is_being_written_is_left_out() throws Exception {
    assertThat(read(whole(1) + "2 abab").broken()).isNull();
  }

  @Test
  void a_torn_line_nothing_whole_follows_is_reported() throws Exception {
    assertThat(read(whole(1) + "2 abab\n").broken()).isEqualTo("2 abab");
    assertThat(read(whole(1) + "2 abab\n2 ab\n").broken()).isEqualTo("2 abab");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "2 xyz", "-1 abab", "2 abab at more"})
  void what_the_sealer_never_writes_is_reported(String line) throws Exception {
    assertThat(read(whole(1) + line + "\n" + whole(2)).broken()).isEqualTo(line);
  }

  @Test
  void an_anchor_that_goes_back_or_changes_its_mind_is_reported() throws Exception {
    assertThat(read(whole(2) + whole(1)).broken()).startsWith("1 ");
    assertThat(read(whole(1) + whole(1).replace("ab", "cd")).broken()).startsWith("1 cd");
  }
}
