package jp.yorisoi.launcher.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import jp.yorisoi.launcher.LocalStack;
import jp.yorisoi.launcher.TestPorts;
import jp.yorisoi.launcher.database.Schema;
import jp.yorisoi.launcher.keys.KeyEntry;
import jp.yorisoi.launcher.keys.KeyFile;
import jp.yorisoi.launcher.keys.KeyFiles;
import jp.yorisoi.launcher.keys.KeyManifest;
import jp.yorisoi.launcher.setup.LaunchFailure;
import jp.yorisoi.launcher.setup.Progress;
import jp.yorisoi.launcher.setup.Secrets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup taken under load, restored elsewhere, equals the original at a transaction boundary. */
class BackupIT {
  private static final String PAIR =
      "INSERT INTO sync_cursor VALUES ('%s-%d', '葛󠄀𠮷', UTC_TIMESTAMP(6))";

  @TempDir Path folder;

  @Test
  void what_is_restored_stood_in_both_schemas_at_one_moment() throws Exception {
    Path file = folder.resolve("saved.zip");
    AtomicInteger written = new AtomicInteger();
    int before;
    try (LocalStack original = stack("original", 3).start()) {
      KeyManifest keys = keys(original);
      Files.createDirectories(original.places().anchors());
      Files.writeString(original.places().anchors().resolve("core.anchor"), "line\n");
      Files.writeString(original.places().anchors().resolve("core.prints"), "prints");
      Files.writeString(original.places().anchors().resolve("core.stamps"), "stamp\n");
      try (Connection core = original.owner(Schema.CORE);
          Statement statement = core.createStatement()) {
        statement.execute(
            "INSERT INTO audit_seal VALUES (1, 7, UNHEX(SHA2('x', 256)), UTC_TIMESTAMP(6))");
        statement.execute("INSERT INTO outbox " + outbox(core));
        statement.execute("DELETE FROM outbox");
      }
      AtomicBoolean go = new AtomicBoolean(true);
      Thread load = new Thread(() -> write(original, go, written));
      load.start();
      while (written.get() < 20) {
        Thread.sleep(5);
      }
      before = written.get();
      keyFile(original, Schema.FRONT).rotate();
      assertThat(backup(original, keys).write(file)).isGreaterThan(40);
      go.set(false);
      load.join();
      assertThat(written.get()).isGreaterThan(before);
      assertThatThrownBy(() -> backup(original, keys).write(file))
          .isInstanceOf(LaunchFailure.class);
    }
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");

    try (LocalStack copy = stack("copy", 4).unmigrated().start()) {
      Restore restore =
          new Restore(copy.databases(), copy.places().anchors(), keys(copy), Progress.SILENT);
      assertThat(restore.read(file, false))
          .as("also a key newer than the command, and one retired while it was at work")
          .containsExactly("core.h1", "core.k1", "front.h1", "front.k1", "front.k2");
      int a = count(copy, Schema.FRONT, "a");
      int b = count(copy, Schema.FRONT, "b");
      int core = count(copy, Schema.CORE, "c");
      // the load commits the pair (a, b) in front, then c in core
      assertThat(a).isEqualTo(b).isGreaterThanOrEqualTo(before);
      assertThat(a - core).isBetween(0, 1);
      assertThat(
              one(
                  copy,
                  Schema.FRONT,
                  "SELECT MAX(CAST(SUBSTR(source, 3) AS UNSIGNED)) FROM sync_cursor WHERE source LIKE 'a-%'"))
          .isEqualTo(Integer.toString(a - 1));
      assertThat(one(copy, Schema.CORE, "SELECT HEX(hash) = SHA2('x', 256) FROM audit_seal"))
          .isEqualTo("1");
      assertThat(
              one(copy, Schema.FRONT, "SELECT COUNT(*) FROM sync_cursor WHERE position <> '葛󠄀𠮷'"))
          .isEqualTo("0");
      assertThat(one(copy, Schema.CORE, "SHOW CREATE TABLE outbox", 2))
          .contains("AUTO_INCREMENT=42");
      assertThat(copy.places().anchors().resolve("core.anchor")).hasContent("line\n");
      assertThat(copy.places().anchors().resolve("core.prints")).hasContent("prints");
      assertThat(copy.places().anchors().resolve("core.stamps")).hasContent("stamp\n");
      assertThatThrownBy(() -> restore.read(file, false)).hasMessageContaining("--replace");
      assertThat(restore.read(file, true)).hasSize(5);
      assertThat(count(copy, Schema.FRONT, "a")).isEqualTo(a);
    }
  }

  private jp.yorisoi.launcher.StackPlan stack(String name, int ports) {
    return LocalStack.in(folder.resolve(name)).portsFrom(TestPorts.base(ports));
  }

  private static KeyManifest keys(LocalStack stack) {
    Map<Schema, KeyFile> files = new EnumMap<>(Schema.class);
    for (Schema schema : Schema.values()) {
      files.put(schema, keyFile(stack, schema));
    }
    return new KeyManifest(stack.places().keys(), files);
  }

  private static KeyFile keyFile(LocalStack stack, Schema schema) {
    KeyFiles files = new KeyFiles(stack.places().keys(), Secrets.open(stack.places().secrets()));
    files.ensure(schema.key());
    return files.of(schema.key());
  }

  private static Backup backup(LocalStack stack, KeyManifest keys) {
    // once the snapshot is there its keys are not needed any more by the running system
    return new Backup(
        stack.databases(), stack.places().anchors(), keys, step -> retire(stack, step));
  }

  private static void retire(LocalStack stack, String step) {
    KeyFile file = keyFile(stack, Schema.FRONT);
    if (step.contains("書き出して")
        && KeyEntry.newest(file.entries()) == 2
        && file.entries().size() > 2) {
      file.retire(1);
    }
  }

  private static void write(LocalStack stack, AtomicBoolean go, AtomicInteger written) {
    try (Connection front = stack.owner(Schema.FRONT);
        Connection core = stack.owner(Schema.CORE);
        Statement inFront = front.createStatement();
        Statement inCore = core.createStatement()) {
      front.setAutoCommit(false);
      for (int number = 0; go.get(); number++) {
        inFront.execute(PAIR.formatted("a", number));
        inFront.execute(PAIR.formatted("b", number));
        front.commit();
        inCore.execute(PAIR.formatted("c", number));
        written.set(number + 1);
      }
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** Columns and values for a row with id 41, whatever the table needs. */
  private static String outbox(Connection core) throws SQLException {
    StringBuilder names = new StringBuilder("(id");
    StringBuilder values = new StringBuilder("(41");
    try (ResultSet columns =
        core.getMetaData().getColumns(core.getCatalog(), null, "outbox", null)) {
      while (columns.next()) {
        boolean needed = columns.getInt("NULLABLE") == 0 && columns.getString("COLUMN_DEF") == null;
        if (needed && !columns.getString("COLUMN_NAME").equals("id")) {
          names.append(", ").append(columns.getString("COLUMN_NAME"));
          values.append(
              columns.getString("TYPE_NAME").startsWith("DATETIME")
                  ? ", UTC_TIMESTAMP(6)"
                  : ", '1'");
        }
      }
    }
    return names + ") VALUES " + values + ")";
  }

  private static int count(LocalStack stack, Schema schema, String prefix) throws SQLException {
    return Integer.parseInt(
        one(
            stack,
            schema,
            "SELECT COUNT(*) FROM sync_cursor WHERE source LIKE '" + prefix + "-%'"));
  }

  private static String one(LocalStack stack, Schema schema, String sql) throws SQLException {
    return one(stack, schema, sql, 1);
  }

  private static String one(LocalStack stack, Schema schema, String sql, int column)
      throws SQLException {
    try (Connection owner = stack.owner(schema);
        Statement statement = owner.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(column);
    }
  }
}
