package jp.yorisoi.launcher.backup;

import jp.yorisoi.launcher.database.Schema;

/**
 * Names inside a backup: a ZIP whose last entry is the manifest, so that a torn file is recognised.
 */
final class BackupFile {
  static final String MANIFEST = "manifest.properties";
  static final String FORMAT = "1";
  static final String HISTORY = "flyway_schema_history";

  private BackupFile() {}

  static String rows(Schema schema, String table) {
    return schema.key() + "/" + table + ".rows";
  }

  static String anchor(String file) {
    return "anchors/" + file;
  }
}
