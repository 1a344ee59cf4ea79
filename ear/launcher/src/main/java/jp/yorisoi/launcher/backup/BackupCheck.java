package jp.yorisoi.launcher.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Properties;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import jp.yorisoi.launcher.database.Migrations;
import jp.yorisoi.launcher.database.Schema;
import jp.yorisoi.launcher.setup.LaunchFailure;

/** Whether a backup can be put back, asked before anything is thrown away for it. */
record BackupCheck(ZipFile zip, Properties manifest) {

  /**
   * Reads every entry to its end and compares its sum.
   *
   * @throws IOException when one is missing or is not what was written
   */
  void requireWhole() throws IOException {
    for (Schema schema : Schema.values()) {
      String prefix = schema.key() + ".rows.";
      for (String name : manifest.stringPropertyNames()) {
        if (name.startsWith(prefix)) {
          String table = name.substring(prefix.length());
          if (zip.getEntry(BackupFile.rows(schema, table)) == null) {
            throw new IOException("no rows of " + table);
          }
        }
      }
    }
    for (ZipEntry entry : zip.stream().toList()) {
      CRC32 sum = new CRC32();
      try (InputStream in = new CheckedInputStream(zip.getInputStream(entry), sum)) {
        in.transferTo(OutputStream.nullOutputStream());
      }
      if (sum.getValue() != entry.getCrc()) {
        throw new IOException(entry.getName() + " was changed since it was written");
      }
    }
  }

  /**
   * Compares the versions of the schemas with those this release can make. Both databases are
   * connected to for that.
   *
   * @param migrations of this release
   * @throws LaunchFailure when the backup is of a version this release does not know
   */
  void requireKnown(Migrations migrations) {
    for (Schema schema : Schema.values()) {
      String version = manifest.getProperty(schema.key() + ".version");
      if (version == null || !migrations.versions(schema).contains(version)) {
        throw new LaunchFailure(
            "このバックアップの "
                + schema.database()
                + " は定義の版が "
                + version
                + " で、この Yorisoi は知りません。バックアップしたときと同じか、それより新しい Yorisoi で戻してください。");
      }
    }
  }
}
