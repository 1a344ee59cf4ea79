package jp.yorisoi.launcher.keys;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.yorisoi.launcher.database.Databases;
import jp.yorisoi.launcher.database.Schema;
import jp.yorisoi.launcher.setup.LaunchFailure;

/**
 * How many values each key seals, counted in the tables. Reads every sealed value of the schema, so
 * it takes a while where many packages lie.
 */
public final class SealedValues {
  private static final int HEXADECIMAL = 16;

  private final Databases databases;

  /**
   * Values of an installation.
   *
   * @param databases where they are
   */
  public SealedValues(Databases databases) {
    this.databases = databases;
  }

  /**
   * Counts the values of a schema.
   *
   * @param schema which one
   * @return by epoch, then by {@code table.column}, those of which there are any
   * @throws LaunchFailure when the database is away
   */
  public SortedMap<Integer, SortedMap<String, Long>> count(Schema schema) {
    SortedMap<Integer, SortedMap<String, Long>> found = new TreeMap<>();
    try (Connection owner = databases.owner(schema).connect();
        Statement statement = owner.createStatement()) {
      for (String line : columns(schema)) {
        String[] fields = line.split(";");
        count(statement, fields[0], fields[1], found);
      }
    } catch (SQLException away) {
      throw new LaunchFailure("封じた値を数えられません: " + away.getMessage(), away);
    }
    return found;
  }

  /** A sealed value begins with its version (one byte) and its epoch (two bytes). */
  private static void count(
      Statement statement,
      String table,
      String column,
      SortedMap<Integer, SortedMap<String, Long>> found)
      throws SQLException {
    String sql =
        "SELECT HEX(SUBSTRING(%1$s, 2, 2)), COUNT(*) FROM %2$s WHERE %1$s IS NOT NULL GROUP BY 1";
    try (ResultSet rows = statement.executeQuery(sql.formatted(column, table))) {
      while (rows.next()) {
        String epoch = rows.getString(1);
        found
            .computeIfAbsent(
                epoch.isEmpty() ? 0 : Integer.parseInt(epoch, HEXADECIMAL), each -> new TreeMap<>())
            .put(table + "." + column, rows.getLong(2));
      }
    }
  }

  private static List<String> columns(Schema schema) {
    String path = "/sql/db/" + schema.key() + "/sealed.csv";
    try (InputStream in = SealedValues.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new LaunchFailure("一覧 " + path + " がありません。");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    } catch (IOException unreadable) {
      throw new LaunchFailure("一覧 " + path + " を読めません。", unreadable);
    }
  }
}
