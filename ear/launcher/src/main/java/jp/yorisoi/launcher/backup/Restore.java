package jp.yorisoi.launcher.backup;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import jp.yorisoi.launcher.database.Databases;
import jp.yorisoi.launcher.database.Migrations;
import jp.yorisoi.launcher.database.Schema;
import jp.yorisoi.launcher.keys.KeyManifest;
import jp.yorisoi.launcher.setup.LaunchFailure;
import jp.yorisoi.launcher.setup.Places;
import jp.yorisoi.launcher.setup.Progress;
import jp.yorisoi.launcher.verify.Anchors;

/**
 * Puts a backup into an empty place: the schema of the time of the backup, its rows in one
 * transaction for each schema, the anchors, and then the migrations that are newer.
 */
public final class Restore {
  private final Databases databases;
  private final Path anchors;
  private final KeyManifest keys;
  private final Progress progress;

  /**
   * A restore that has not begun.
   *
   * @param databases where the rows go
   * @param anchors where the anchor files go
   * @param keys the keys of this place, compared with those of the backup
   * @param progress told each step
   */
  public Restore(Databases databases, Path anchors, KeyManifest keys, Progress progress) {
    this.databases = databases;
    this.anchors = anchors;
    this.keys = keys;
    this.progress = progress;
  }

  /**
   * Reads the backup.
   *
   * @param file a complete backup
   * @param replace whether rows that are there may be thrown away
   * @return names of keys which the backup needs and this place does not have
   */
  public List<String> read(Path file, boolean replace) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      // whatever could stop a restore is asked before the first row is thrown away
      Properties manifest = manifest(zip, file);
      BackupCheck check = new BackupCheck(zip, manifest);
      check.requireWhole();
      Migrations migrations = new Migrations(databases);
      check.requireKnown(migrations);
      List<String> missing = keys.missing(manifest);
      TargetSchemas target = new TargetSchemas(databases);
      target.requireReady(replace);
      target.empty();
      for (Schema schema : Schema.values()) {
        progress.say(schema.database() + " に戻しています…");
        migrations.migrate(schema, manifest.getProperty(schema.key() + ".version"));
        load(zip, schema, manifest);
      }
      restoreAnchors(zip);
      migrations.run();
      for (Schema schema : KeyManifest.undescribed(manifest)) {
        progress.say("注意: このバックアップには、" + schema.key() + " のどの鍵が要るかが書かれていません。取った時の鍵を使ってください。");
      }
      keys.expect(manifest);
      return missing;
    } catch (IOException broken) {
      throw new LaunchFailure("バックアップ " + file + " を読めません: " + broken.getMessage(), broken);
    } catch (SQLException refused) {
      throw new LaunchFailure("データベースに書けません: " + refused.getMessage(), refused);
    }
  }

  /**
   * Refuses what is no backup, before anything is started for it.
   *
   * @param file a file that is there
   * @throws LaunchFailure when it cannot be read as one
   */
  public static void requireBackup(Path file) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      manifest(zip, file);
    } catch (IOException broken) {
      throw new LaunchFailure("バックアップ " + file + " を読めません: " + broken.getMessage(), broken);
    }
  }

  private static Properties manifest(ZipFile zip, Path file) throws IOException {
    ZipEntry entry = zip.getEntry(BackupFile.MANIFEST);
    if (entry == null) {
      throw new LaunchFailure(file + " は Yorisoi のバックアップではないか、途中で切れています。");
    }
    Properties manifest = new Properties();
    try (InputStream in = zip.getInputStream(entry)) {
      manifest.load(in);
    }
    if (!BackupFile.FORMAT.equals(manifest.getProperty("format"))) {
      throw new LaunchFailure(file + " の形式(" + manifest.getProperty("format") + ")は、この版では読めません。");
    }
    return manifest;
  }

  private void load(ZipFile zip, Schema schema, Properties manifest)
      throws IOException, SQLException {
    Map<String, Long> nextNumbers = new LinkedHashMap<>();
    String prefix = schema.key() + ".rows.";
    try (Connection target = databases.owner(schema).connect();
        Statement statement = target.createStatement()) {
      statement.execute("SET FOREIGN_KEY_CHECKS = 0");
      target.setAutoCommit(false);
      for (String name : manifest.stringPropertyNames()) {
        if (name.startsWith(prefix)) {
          String table = name.substring(prefix.length());
          nextNumbers.put(
              table, table(zip, schema, table, target, Long.parseLong(manifest.getProperty(name))));
        }
      }
      target.commit();
      for (Map.Entry<String, Long> next : nextNumbers.entrySet()) {
        if (next.getValue() > 0) {
          statement.execute(
              "ALTER TABLE `" + next.getKey() + "` AUTO_INCREMENT = " + next.getValue());
        }
      }
    }
  }

  private static long table(
      ZipFile zip, Schema schema, String table, Connection target, long expected)
      throws IOException, SQLException {
    ZipEntry entry = zip.getEntry(BackupFile.rows(schema, table));
    if (entry == null || !table.matches("[a-z0-9_]{1,64}")) {
      throw new IOException("no rows of " + table);
    }
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(zip.getInputStream(entry)))) {
      long[] result = new TableReader(target).read(table, in);
      if (result[0] != expected) {
        throw new IOException(table + " has " + result[0] + " rows, not " + expected);
      }
      return result[1];
    }
  }

  private void restoreAnchors(ZipFile zip) throws IOException {
    Anchors.setAside(Places.make(anchors));
    for (Schema schema : Schema.values()) {
      for (String name : Anchors.files(schema)) {
        ZipEntry entry = zip.getEntry(BackupFile.anchor(name));
        if (entry != null) {
          try (InputStream in = zip.getInputStream(entry)) {
            Files.copy(in, anchors.resolve(name));
          }
        }
      }
    }
  }
}
