package jp.yorisoi.launcher.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import jp.yorisoi.launcher.LocalStack;
import jp.yorisoi.launcher.TestPorts;
import jp.yorisoi.launcher.database.Databases;
import jp.yorisoi.launcher.database.Login;
import jp.yorisoi.launcher.database.Schema;
import jp.yorisoi.launcher.keys.KeyFiles;
import jp.yorisoi.launcher.keys.KeyManifest;
import jp.yorisoi.launcher.server.StackPorts;
import jp.yorisoi.launcher.setup.LaunchFailure;
import jp.yorisoi.launcher.setup.Progress;
import jp.yorisoi.launcher.setup.Secrets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A restore that cannot be done throws nothing away. */
class RestoreRefusalIT {
  @TempDir static Path folder;
  private static LocalStack stack;
  private static Path saved;

  @TempDir Path own;
  private Path file;

  @BeforeAll
  static void start() throws Exception {
    stack = LocalStack.in(folder.resolve("data")).portsFrom(TestPorts.base(6)).start();
    saved = folder.resolve("saved.zip");
    new Backup(stack.databases(), stack.places().anchors(), keys(), Progress.SILENT).write(saved);
  }

  @AfterAll
  static void stop() {
    stack.close();
  }

  @BeforeEach
  void copy() throws Exception {
    file = Files.copy(saved, own.resolve("copy.zip"));
    change(Schema.FRONT, "INSERT INTO sync_cursor VALUES ('kept', 'x', UTC_TIMESTAMP(6))");
  }

  @AfterEach
  void nothing_was_thrown_away() throws Exception {
    try (Connection front = stack.owner(Schema.FRONT);
        Statement statement = front.createStatement();
        ResultSet row =
            statement.executeQuery("SELECT COUNT(*) FROM sync_cursor WHERE source = 'kept'")) {
      row.next();
      assertThat(row.getInt(1)).isEqualTo(1);
    }
    change(Schema.FRONT, "DELETE FROM sync_cursor WHERE source = 'kept'");
  }

  @Test
  void of_a_backup_one_byte_of_which_was_changed() throws Exception {
    byte[] bytes = Files.readAllBytes(file);
    String name = "core/audit_seal.rows";
    String all = new String(bytes, StandardCharsets.ISO_8859_1);
    bytes[all.indexOf(name) + name.length() + 3] ^= 0x10;
    Files.write(file, bytes);
    assertThatThrownBy(() -> restore(stack.databases()))
        .isInstanceOf(LaunchFailure.class)
        .hasMessageContaining("を読めません");
  }

  @Test
  void of_a_backup_without_the_rows_of_a_table() throws Exception {
    inside("core/outbox.rows", null);
    assertThatThrownBy(() -> restore(stack.databases())).hasMessageContaining("no rows of outbox");
  }

  @Test
  void of_a_backup_of_a_release_that_is_not_known_here() throws Exception {
    String manifest = inside(BackupFile.MANIFEST, "");
    inside(BackupFile.MANIFEST, manifest.replaceFirst("core\\.version=\\d+", "core.version=999"));
    // the release that wrote it was here as well
    change(
        Schema.CORE,
        "INSERT INTO flyway_schema_history (installed_rank, version, description, type, script,"
            + " installed_by, execution_time, success)"
            + " VALUES (999, '999', 'later', 'SQL', 'V999__later.sql', 'x', 1, 1)");
    assertThatThrownBy(() -> restore(stack.databases()))
        .isInstanceOf(LaunchFailure.class)
        .hasMessageContaining("定義の版が 999");
    change(Schema.CORE, "DELETE FROM flyway_schema_history WHERE version = '999'");
  }

  @Test
  void when_one_of_two_outside_databases_is_away() {
    Map<String, String> outside = outside();
    outside.put("YORISOI_CORE_URL", "jdbc:mysql://127.0.0.1:1/yorisoi_core?connectTimeout=1000");
    assertThatThrownBy(() -> restore(databases(outside))).isInstanceOf(LaunchFailure.class);
  }

  @Test
  void when_instances_are_at_work_on_outside_databases() throws Exception {
    change(
        Schema.CORE,
        "INSERT INTO job_lease (job, held_until, holder, last_started_at)"
            + " VALUES ('audit-seal-core', UTC_TIMESTAMP(6), '', UTC_TIMESTAMP(6))");
    assertThatThrownBy(() -> restore(databases(outside())))
        .isInstanceOf(LaunchFailure.class)
        .hasMessageContaining("audit-seal-core")
        .hasMessageContaining("すべて止め");
    change(Schema.CORE, "DELETE FROM job_lease");
  }

  @Test
  void when_the_passwords_were_put_back_after_the_database_was_made() throws Exception {
    Path data = own.resolve("data");
    int base = TestPorts.base(6) + 5;
    StackPorts ports = new StackPorts(0, 0, 0, base, 0);
    LocalStack.in(data).ports(ports).unmigrated().start().close();
    Files.copy(
        stack.places().secrets(),
        data.resolve("secrets.properties"),
        StandardCopyOption.REPLACE_EXISTING);
    assertTimeout(
        Duration.ofSeconds(30),
        () ->
            assertThatThrownBy(() -> LocalStack.in(data).ports(ports).unmigrated().start())
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContaining("secrets.properties")
                .hasMessageContaining("先に")
                .hasMessageContaining("それから restore"));
  }

  private void restore(Databases databases) {
    new Restore(databases, stack.places().anchors(), keys(), Progress.SILENT).read(file, true);
  }

  private static Databases databases(Map<String, String> environment) {
    return new Databases(environment, Secrets.open(stack.places().secrets()), 1);
  }

  /** The embedded server as a city's own would be named. */
  private static Map<String, String> outside() {
    Map<String, String> environment = new HashMap<>();
    for (Schema schema : Schema.values()) {
      Login owner = stack.databases().owner(schema);
      environment.put(schema.variable() + "_URL", owner.url());
      environment.put(schema.variable() + "_OWNER_USER", owner.user());
      environment.put(schema.variable() + "_OWNER_PASSWORD", owner.password());
    }
    return environment;
  }

  private static KeyManifest keys() {
    KeyFiles files = new KeyFiles(stack.places().keys(), Secrets.open(stack.places().secrets()));
    return new KeyManifest(
        stack.places().keys(),
        Map.of(Schema.FRONT, files.of("front"), Schema.CORE, files.of("core")));
  }

  private static void change(Schema schema, String sql) throws SQLException {
    try (Connection owner = stack.owner(schema);
        Statement statement = owner.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Replaces an entry of the copy, or removes it; returns what it held. */
  private String inside(String name, String content) throws IOException {
    try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + file.toUri()), Map.of())) {
      Path entry = zip.getPath(name);
      String before = Files.readString(entry, StandardCharsets.ISO_8859_1);
      if (content == null) {
        Files.delete(entry);
      } else if (!content.isEmpty()) {
        Files.writeString(entry, content, StandardCharsets.ISO_8859_1);
      }
      return before;
    }
  }
}
