package jp.yorisoi.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jp.yorisoi.launcher.process.Ports;
import jp.yorisoi.launcher.verify.Stamps;
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
  void each_command_says_in_japanese_how_it_is_used() {
    for (String command : List.of("run", "backup", "keys retire", "simulate request")) {
      out.reset();
      String[] words = (command + " --help").split(" ");
      assertThat(run(words)).as(command).isZero();
      assertThat(text(out)).startsWith("使い方: ./yorisoi " + command + "  ");
    }
    assertThat(text(errors)).isEmpty();
  }

  @Test
  void a_replay_that_comes_to_other_people_says_who_and_fails() {
    List<String> differences = new ArrayList<>();
    BookingReplayCommand.compare("待っている人", List.of("a"), List.of("a"), differences);
    assertThat(BookingReplayCommand.conclude(screen(), differences)).isZero();
    BookingReplayCommand.compare("待っている人", List.of("a", "b"), List.of("b", "a"), differences);
    assertThat(BookingReplayCommand.conclude(screen(), differences)).isEqualTo(1);
    assertThat(text(out)).contains("記録と同じ", "待っている人は、計算では [a, b]、いまの記録では [b, a]");
  }

  @Test
  void a_replay_is_asked_for_by_the_number_of_a_session() {
    assertThat(run("booking", "replay")).isEqualTo(2);
    assertThat(run("booking", "replay", "B-1234")).isEqualTo(2);
    assertThat(text(errors)).contains("教室の番号を数字で");
  }

  @Test
  void what_a_key_still_seals_is_said_in_words() {
    Map<String, Long> left = new TreeMap<>(Map.of("outbox.payload", 2L, "case_step.note", 1L));
    assertThat(KeysRetireCommand.words(left))
        .isEqualTo("case_step.note が 1 件、outbox.payload が 2 件");
  }

  @Test
  void stamps_nobody_could_check_are_told_from_a_chain_that_was_changed() {
    assertThat(AuditVerifyCommand.conclude(screen(), true, true)).isZero();
    assertThat(text(out)).doesNotContain("確かめられません");
    assertThat(AuditVerifyCommand.conclude(screen(), true, false)).isEqualTo(3);
    assertThat(text(out)).contains("確かめられませんでした", "書き換えが見つかったという意味ではありません");
    assertThat(AuditVerifyCommand.conclude(screen(), false, false)).isEqualTo(1);
  }

  @Test
  void stamps_nobody_could_check_are_counted_with_what_to_give() {
    AuditVerifyCommand.report(
        screen(), new Stamps.Result(0, null, List.of(), 7, "--tsa-root で示してください。"));
    assertThat(text(out)).contains("確かめられないタイムスタンプ 7 件: --tsa-root で");
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

  @Test
  void the_help_shows_every_option_of_a_command() {
    run("help");
    assertThat(text(out).lines().filter(line -> line.contains(" dba-sql ")))
        .singleElement()
        .asString()
        .contains("--city", "--data");
    assertThat(text(out).lines().filter(line -> line.contains(" simulate request ")))
        .singleElement()
        .asString()
        .contains("--count", "--bad", "--key", "--resident", "--names", "--notice");
  }

  @Test
  void keys_are_changed_for_a_named_schema_only_and_those_on_a_token_not_here() {
    assertThat(run("keys", "rotate")).isEqualTo(2);
    assertThat(run("keys", "rotate", "--schema", "both")).isEqualTo(2);
    assertThat(run("keys", "retire", "--schema", "core")).isEqualTo(2);
    assertThat(run("keys", "rotate", "--schema", "core")).as("no file yet").isEqualTo(1);
    Session token =
        new Session(root, Map.of("YORISOI_CORE_KEYS", "pkcs11:/etc/core.cfg"), screen());
    assertThat(new Commands().run(token, "keys", "rotate", "--schema", "core")).isEqualTo(1);
    assertThat(text(errors))
        .contains("--schema を書いて", "「both」", "--epoch を書いて", "core.p12 がありません", "トークン");
  }

  @Test
  void a_data_folder_that_cannot_be_made_is_a_failure_in_plain_words() throws Exception {
    Path file = Files.createFile(root.resolve("file"));
    for (String command : List.of("dba-sql", "migrate", "run")) {
      assertThat(run(command, "--data", file.resolve("data").toString())).as(command).isEqualTo(1);
    }
    assertThat(text(errors)).contains(file.toString()).doesNotContain("\tat ");
  }

  @Test
  void a_variable_or_an_option_without_a_value_is_no_value() {
    Session session =
        new Session(
            root,
            Map.of("YORISOI_DATA", "", "YORISOI_AUDIT_ANCHOR_DIR", " ", "YORISOI_FRONT_URL", "\t"),
            screen());
    Arguments none = Arguments.of().parse(Set.of("--city", "--data"), Set.of(), 0);
    assertThat(session.places(none).data()).isEqualTo(root.resolve("data"));
    assertThat(session.anchors(none)).isEqualTo(root.resolve("data/anchors"));
    assertThat(session.city(none)).isEqualTo("yasugi");
    assertThat(session.environment(none)).containsOnlyKeys("YORISOI_CITY");
    assertThat(run("migrate", "--data", "")).isEqualTo(2);
    assertThat(text(errors)).contains("--data の後ろに");
  }

  @Test
  void taken_ports_are_found_before_fresh_forgets_anything() throws Exception {
    Path data = root.resolve("data");
    Path anchors = Files.createDirectories(root.resolve("elsewhere"));
    Files.createDirectories(data.resolve("db"));
    Files.writeString(data.resolve("secrets.properties"), "kept=yes");
    Files.writeString(anchors.resolve("core.anchor"), "kept");
    try (ServerSocket web = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        ServerSocket mail = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Map<String, String> environment =
          Map.of(
              "YORISOI_HTTP_PORT", Integer.toString(web.getLocalPort()),
              "YORISOI_SMTP_PORT", Integer.toString(mail.getLocalPort()),
              "YORISOI_AUDIT_ANCHOR_DIR", anchors.toString());
      assertThat(new Commands().run(new Session(root, environment, screen()), "run", "--fresh"))
          .isEqualTo(1);
    }
    assertThat(text(errors)).contains("YORISOI_HTTP_PORT=", "YORISOI_SMTP_PORT=");
    assertThat(data.resolve("db")).exists();
    assertThat(data.resolve("secrets.properties")).hasContent("kept=yes");
    assertThat(anchors.resolve("core.anchor")).hasContent("kept");
  }

  @Test
  void fresh_sets_anchors_aside_that_are_kept_elsewhere() throws Exception {
    Path anchors = Files.createDirectories(root.resolve("elsewhere"));
    Files.writeString(anchors.resolve("core.anchor"), "7 of the chain that goes");
    Map<String, String> environment = new HashMap<>();
    environment.put("YORISOI_AUDIT_ANCHOR_DIR", anchors.toString());
    for (String port : List.of("HTTP", "SMTP", "SIMULATOR", "DB")) {
      environment.put("YORISOI_" + port + "_PORT", Integer.toString(Ports.anyFree()));
    }
    // a folder that is not empty is not deleted as a file: the command ends before it starts
    // anything
    Files.createDirectories(root.resolve("data/secrets.properties/in-the-way"));
    assertThat(new Commands().run(new Session(root, environment, screen()), "run", "--fresh"))
        .isEqualTo(1);
    assertThat(text(errors)).contains("データを消せません");
    assertThat(anchors.resolve("core.anchor")).doesNotExist();
    assertThat(anchors.resolve("core.anchor.replaced")).hasContent("7 of the chain that goes");
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
