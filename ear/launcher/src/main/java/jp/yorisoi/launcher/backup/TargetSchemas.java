package jp.yorisoi.launcher.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import jp.yorisoi.launcher.database.Databases;
import jp.yorisoi.launcher.database.Schema;
import jp.yorisoi.launcher.setup.LaunchFailure;

/** The schemas a backup goes into; nothing in them is overwritten by accident. */
record TargetSchemas(Databases databases) {
  private static final String LEASES = "job_lease";

  /** A sealer works every second, and the lease of an instance that died ends in 30 seconds. */
  private static final String AT_WORK =
      "SELECT job FROM job_lease WHERE held_until > UTC_TIMESTAMP(6)"
          + " OR last_started_at > UTC_TIMESTAMP(6) - INTERVAL 30 SECOND LIMIT 1";

  /**
   * Asks both schemas whether they may be emptied, and changes nothing.
   *
   * @param replace whether rows that are there may be thrown away
   */
  void requireReady(boolean replace) throws SQLException {
    for (Schema schema : Schema.values()) {
      try (Connection owner = databases.owner(schema).connect()) {
        List<String> tables = tables(owner);
        if (!tables.isEmpty() && !replace) {
          throw new LaunchFailure(
              "データベース " + schema.database() + " は空ではありません。中身を捨てて戻すには --replace を付けてください。");
        }
        // of the embedded server the launcher itself knows who works with it
        if (databases.outside() && tables.contains(LEASES)) {
          requireAtRest(owner, schema);
        }
      }
    }
  }

  private static void requireAtRest(Connection owner, Schema schema) throws SQLException {
    try (Statement statement = owner.createStatement();
        ResultSet atWork = statement.executeQuery(AT_WORK)) {
      if (atWork.next()) {
        throw new LaunchFailure(
            "データベース "
                + schema.database()
                + " でシステムが動いています(処理 "
                + atWork.getString(1)
                + ")。すべて止め、30 秒待ってから戻してください。");
      }
    }
  }

  /** Throws away what is in both. */
  void empty() throws SQLException {
    for (Schema schema : Schema.values()) {
      try (Connection owner = databases.owner(schema).connect()) {
        drop(owner, tables(owner));
      }
    }
  }

  private static List<String> tables(Connection owner) throws SQLException {
    List<String> names = new ArrayList<>();
    try (Statement statement = owner.createStatement();
        ResultSet rows = statement.executeQuery("SHOW TABLES")) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }

  private static void drop(Connection owner, List<String> tables) throws SQLException {
    try (Statement statement = owner.createStatement()) {
      statement.execute("SET FOREIGN_KEY_CHECKS = 0");
      for (String table : tables) {
        statement.execute("DROP TABLE `" + table + "`");
      }
    }
  }
}
