package jp.yorisoi.ear;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.vault.Vault;

/**
 * One row of every table with sealed columns, each of them filled, made of the list of sealed
 * columns: a column that comes to the list comes to the tests.
 */
final class SealedSample {
  private static final String COLUMNS =
      "SELECT column_name, data_type, character_maximum_length FROM information_schema.columns"
          + " WHERE table_schema = DATABASE() AND table_name = ? AND is_nullable = 'NO'"
          + " AND column_default IS NULL AND extra = ''";

  private final Chain chain;
  private final Vault vault;
  private final List<Sealed> filled = new ArrayList<>();

  /** A sealed column, where its value stands, and the SQL that tells it. */
  record Sealed(String table, String column, String place, String row) {
    String clear() {
      return table + "." + column;
    }
  }

  /** A sample that is not in the tables yet; the vault seals it. */
  SealedSample(Chain chain, Vault vault) {
    this.chain = chain;
    this.vault = vault;
  }

  /** The columns that were filled. */
  List<Sealed> filled() {
    return filled;
  }

  /** Every sealed column of the schema by table. */
  static Map<String, List<Sealed>> listed(Chain chain) throws Exception {
    Map<String, List<Sealed>> tables = new LinkedHashMap<>();
    try (InputStream in =
        SealedSample.class.getResourceAsStream("/db/" + chain.schema() + "/sealed.csv")) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        if (!line.startsWith("#")) {
          String[] fields = line.split(";");
          tables
              .computeIfAbsent(fields[0], each -> new ArrayList<>())
              .add(new Sealed(fields[0], fields[1], fields[3], ""));
        }
      }
    }
    return tables;
  }

  /** Adds a row to these tables. */
  void fill(Connection owner, Map<String, List<Sealed>> tables) throws SQLException {
    ignoreOtherTables(owner);
    for (Map.Entry<String, List<Sealed>> table : tables.entrySet()) {
      insert(owner, table.getKey(), table.getValue());
      for (Sealed column : table.getValue()) {
        seal(owner, column);
      }
    }
  }

  /** What stands in a column now. */
  byte[] value(Connection owner, Sealed column) throws SQLException {
    String sql =
        "SELECT %s FROM %s WHERE %s = ?".formatted(column.column, column.table, column.place);
    try (PreparedStatement select = owner.prepareStatement(sql)) {
      select.setString(1, column.row);
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return row.getBytes(1);
      }
    }
  }

  /** Takes the rows out again. */
  void remove(Connection owner) throws SQLException {
    ignoreOtherTables(owner);
    for (Sealed column : filled) {
      String sql = "DELETE FROM %s WHERE %s = ?".formatted(column.table, column.place);
      try (PreparedStatement delete = owner.prepareStatement(sql)) {
        delete.setString(1, column.row);
        delete.executeUpdate();
      }
    }
  }

  /** The cases, bookings and persons the rows would belong to are not there. */
  private static void ignoreOtherTables(Connection owner) throws SQLException {
    try (Statement statement = owner.createStatement()) {
      statement.execute("SET FOREIGN_KEY_CHECKS = 0");
    }
  }

  /** Whatever a column needs, and in the sealed ones a mark by which the row is found. */
  private static void insert(Connection owner, String table, List<Sealed> columns)
      throws SQLException {
    Map<String, String> values = new LinkedHashMap<>();
    try (PreparedStatement select = owner.prepareStatement(COLUMNS)) {
      select.setString(1, table);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          values.put(rows.getString(1), some(rows.getString(2), rows.getLong(3)));
        }
      }
    }
    columns.forEach(column -> values.put(column.column, "X'00'"));
    StringJoiner names = new StringJoiner(",", "(", ")");
    StringJoiner given = new StringJoiner(",", "(", ")");
    values.forEach(
        (name, value) -> {
          names.add(name);
          given.add(value);
        });
    try (Statement statement = owner.createStatement()) {
      statement.execute("INSERT INTO " + table + names + " VALUES " + given);
    }
  }

  private static String some(String type, long length) {
    return switch (type) {
      case "datetime" -> "UTC_TIMESTAMP(6)";
      case "date" -> "UTC_DATE()";
      case "char", "varchar", "text" -> "'x'";
      case "binary", "varbinary", "blob", "mediumblob", "longblob" ->
          "X'" + "01".repeat((int) Math.min(length, 32)) + "'";
      default -> "1";
    };
  }

  private void seal(Connection owner, Sealed column) throws SQLException {
    String mark = " WHERE " + column.column + " = X'00'";
    try (Statement statement = owner.createStatement()) {
      String row;
      try (ResultSet rows =
          statement.executeQuery("SELECT " + column.place + " FROM " + column.table + mark)) {
        rows.next();
        row = rows.getString(1);
      }
      Sealed done = new Sealed(column.table, column.column, column.place, row);
      try (PreparedStatement update =
          owner.prepareStatement(
              "UPDATE " + column.table + " SET " + column.column + " = ?" + mark)) {
        update.setBytes(
            1,
            vault.seal(
                done.clear().getBytes(StandardCharsets.UTF_8), column.table, column.column, row));
        update.executeUpdate();
      }
      filled.add(done);
    }
  }

  @Override
  public String toString() {
    return chain.schema() + " " + filled;
  }
}
