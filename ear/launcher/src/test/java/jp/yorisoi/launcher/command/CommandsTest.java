package jp.yorisoi.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {
  @TempDir Path root;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

  @Test
  void without_a_command_the_help_is_shown_and_it_counts_as_wrong_use() {
    assertThat(run()).isEqualTo(2);
    assertThat(text(out)).contains("./yorisoi", "backup", "audit verify");
  }

  @Test
  void help_is_no_mistake() {
    assertThat(run("--help")).isZero();
  }

  @Test
  void an_unknown_command_is_named() {
    assertThat(run("fly")).isEqualTo(2);
    assertThat(text(errors)).contains("「fly」");
  }

  @Test
  void unknown_options_missing_values_and_wrong_numbers_are_named() {
    assertThat(run("run", "--speed")).isEqualTo(2);
    assertThat(run("run", "--city")).isEqualTo(2);
    assertThat(run("run", "--city", "tokyo")).isEqualTo(2);
    assertThat(run("run", "--residents", "-1")).isEqualTo(2);
    assertThat(run("run", "--heap", "much")).isEqualTo(2);
    assertThat(run("backup")).isEqualTo(2);
    assertThat(run("restore", "a", "b")).isEqualTo(2);
    assertThat(text(errors))
        .contains("「--speed」", "--city の後ろに", "「tokyo」", "「-1」", "「much」", "保存先のファイル", "「b」");
  }

  @Test
  void a_missing_backup_file_is_a_failure_in_plain_words() {
    assertThat(run("restore", "nowhere.zip")).isEqualTo(1);
    assertThat(text(errors)).contains("nowhere.zip がありません");
  }

  @Test
  void half_of_the_settings_of_an_outside_database_is_refused() {
    Session session =
        new Session(root, Map.of("YORISOI_FRONT_URL", "jdbc:mysql://db/yorisoi_front"), screen());
    assertThat(new Commands().run(session, "migrate")).isEqualTo(1);
    assertThat(text(errors)).contains("YORISOI_FRONT_OWNER_USER");
  }

  @Test
  void the_sql_for_an_administrator_is_printed_without_a_database() {
    assertThat(run("dba-sql")).isZero();
    assertThat(text(out))
        .contains(
            "CREATE DATABASE IF NOT EXISTS yorisoi_core",
            "CREATE USER IF NOT EXISTS 'front_gate'@'%'");
  }

  private int run(String... words) {
    return new Commands().run(new Session(root, Map.of(), screen()), words);
  }

  private Screen screen() {
    return new Screen(
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(errors, true, StandardCharsets.UTF_8));
  }

  private static String text(ByteArrayOutputStream written) {
    return written.toString(StandardCharsets.UTF_8);
  }
}
