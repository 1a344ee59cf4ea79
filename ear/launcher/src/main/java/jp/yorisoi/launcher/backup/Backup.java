package jp.yorisoi.launcher.backup;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.yorisoi.launcher.database.Databases;
import jp.yorisoi.launcher.database.Schema;
import jp.yorisoi.launcher.keys.KeyManifest;
import jp.yorisoi.launcher.setup.LaunchFailure;
import jp.yorisoi.launcher.setup.Progress;
import jp.yorisoi.launcher.verify.Anchors;

/**
 * Saves both schemas as they stand at one moment, while the application goes on. One connection
 * reads both in one snapshot, hence both must lie on one server; nothing is locked.
 */
public final class Backup {
  private final Databases databases;
  private final Path anchors;
  private final KeyManifest keys;
  private final Progress progress;

  /**
   * A backup that is not made yet.
   *
   * @param databases what is saved
   * @param anchors the folder of the anchor files
   * @param keys the keys in use, of which only names and fingerprints are saved
   * @param progress told each schema
   */
  public Backup(Databases databases, Path anchors, KeyManifest keys, Progress progress) {
    this.databases = databases;
    this.anchors = anchors;
    this.keys = keys;
    this.progress = progress;
  }

  /**
   * Writes the backup. The file appears under its name only when it is complete.
   *
   * @param file a file that does not exist
   * @return how many rows were saved
   */
  public long write(Path file) {
    Path target = file.toAbsolutePath();
    if (Files.exists(target)) {
      throw new LaunchFailure("ファイル " + file + " はもうあります。別の名前にしてください。");
    }
    Path part = target.resolveSibling(target.getFileName() + ".part");
    try {
      Files.deleteIfExists(part);
      Files.createFile(
          part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      long rows = fill(part);
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
      return rows;
    } catch (IOException failed) {
      throw new LaunchFailure("バックアップ " + file + " を書けません: " + failed.getMessage(), failed);
    } catch (SQLException away) {
      throw new LaunchFailure("データベースを読めません: " + away.getMessage(), away);
    }
  }

  private long fill(Path part) throws IOException, SQLException {
    Properties manifest = new Properties();
    manifest.setProperty("format", BackupFile.FORMAT);
    manifest.setProperty("created", Instant.now().toString());
    // before and after the snapshot: one of its keys may be retired meanwhile, and one may be newer
    keys.describe(manifest);
    long rows = 0;
    try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(part));
        ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.setLevel(Deflater.BEST_SPEED);
      // before the snapshot: an anchor may not name a seal which the snapshot does not have
      saveAnchors(zip);
      try (Connection snapshot = databases.backupReader().connect()) {
        begin(snapshot);
        for (Schema schema : Schema.values()) {
          progress.say(schema.database() + " を書き出しています…");
          rows += save(snapshot, schema, zip, manifest);
        }
        snapshot.rollback();
      }
      keys.describe(manifest);
      for (Schema schema : KeyManifest.undescribed(manifest)) {
        progress.say(
            "注意: " + schema.key() + " の鍵のファイルが見つからないか、鍵がトークンにあるので、どの鍵が要るかをバックアップに書けませんでした。");
      }
      zip.putNextEntry(new ZipEntry(BackupFile.MANIFEST));
      manifest.store(zip, "Yorisoi backup");
      zip.closeEntry();
    }
    return rows;
  }

  private static void begin(Connection snapshot) throws SQLException {
    snapshot.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    snapshot.setAutoCommit(false);
    try (Statement statement = snapshot.createStatement()) {
      statement.execute("START TRANSACTION WITH CONSISTENT SNAPSHOT");
    }
  }

  private void saveAnchors(ZipOutputStream zip) throws IOException {
    for (Schema schema : Schema.values()) {
      for (String name : Anchors.files(schema)) {
        Path file = anchors.resolve(name);
        if (Files.exists(file)) {
          zip.putNextEntry(new ZipEntry(BackupFile.anchor(name)));
          Files.copy(file, zip);
          zip.closeEntry();
        }
      }
    }
  }

  private long save(Connection snapshot, Schema schema, ZipOutputStream zip, Properties manifest)
      throws SQLException, IOException {
    String database = databases.databaseName(schema);
    manifest.setProperty(schema.key() + ".version", version(snapshot, database));
    TableWriter writer = new TableWriter(snapshot);
    long total = 0;
    for (String table : tables(snapshot, database)) {
      zip.putNextEntry(new ZipEntry(BackupFile.rows(schema, table)));
      DataOutputStream out = new DataOutputStream(new BufferedOutputStream(zip));
      long rows = writer.write(database, table, out);
      out.flush();
      zip.closeEntry();
      manifest.setProperty(schema.key() + ".rows." + table, Long.toString(rows));
      total += rows;
    }
    return total;
  }

  private static List<String> tables(Connection snapshot, String database) throws SQLException {
    List<String> names = new ArrayList<>();
    try (Statement statement = snapshot.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT table_name FROM information_schema.tables WHERE table_type = 'BASE TABLE'"
                    + " AND table_schema = '"
                    + database
                    + "' ORDER BY table_name")) {
      while (rows.next()) {
        if (!rows.getString(1).equals(BackupFile.HISTORY)) {
          names.add(rows.getString(1));
        }
      }
    }
    if (names.isEmpty()) {
      throw new LaunchFailure("データベース " + database + " に表がありません。バックアップするものがありません。");
    }
    return names;
  }

  private static String version(Connection snapshot, String database) throws SQLException {
    try (Statement statement = snapshot.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT version FROM `"
                    + database
                    + "`."
                    + BackupFile.HISTORY
                    + " WHERE success = 1 AND version IS NOT NULL ORDER BY installed_rank DESC LIMIT 1")) {
      row.next();
      return row.getString(1);
    }
  }
}
