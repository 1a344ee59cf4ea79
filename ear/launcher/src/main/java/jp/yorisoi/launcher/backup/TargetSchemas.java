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

  void requireEmpty(boolean replace) throws SQLException {
    for (Schema schema : Schema.values()) {
      try (Connection owner = databases.owner(schema).connect()) {
        List<String> tables = tables(owner);
        if (!tables.isEmpty() && !replace) {
          throw new LaunchFailure(
              "データベース " + schema.database() + " は空ではありません。中身を捨てて戻すには --replace を付けてください。");
        }
        drop(owner, tables);
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
