package jp.yorisoi.launcher.backup;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes one table: its columns, the next generated number, and every row. */
final class TableWriter {
  private static final Pattern NEXT_NUMBER = Pattern.compile("AUTO_INCREMENT=(\\d+)");

  private final Connection snapshot;

  /** Writes from a connection that stands in the snapshot's transaction. */
  TableWriter(Connection snapshot) {
    this.snapshot = snapshot;
  }

  /** Writes the table and says how many rows it has. */
  long write(String database, String table, DataOutputStream out) throws SQLException, IOException {
    String name = "`" + database + "`.`" + table + "`";
    long next = nextNumber(name);
    try (Statement statement =
        snapshot.createStatement(ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
      statement.setFetchSize(Integer.MIN_VALUE);
      try (ResultSet rows = statement.executeQuery("SELECT * FROM " + name)) {
        List<Column> columns = Column.of(rows.getMetaData());
        out.writeLong(next);
        out.writeInt(columns.size());
        for (Column column : columns) {
          out.writeUTF(column.name());
          out.writeBoolean(column.binary());
        }
        return rows(rows, columns, out);
      }
    }
  }

  private static long rows(ResultSet rows, List<Column> columns, DataOutputStream out)
      throws SQLException, IOException {
    long count = 0;
    while (rows.next()) {
      out.writeBoolean(true);
      for (int at = 0; at < columns.size(); at++) {
        value(out, columns.get(at).binary() ? rows.getBytes(at + 1) : text(rows.getString(at + 1)));
      }
      count++;
    }
    out.writeBoolean(false);
    return count;
  }

  private static byte[] text(String value) {
    return value == null ? null : value.getBytes(StandardCharsets.UTF_8);
  }

  private static void value(DataOutputStream out, byte[] value) throws IOException {
    if (value == null) {
      out.writeInt(-1);
    } else {
      out.writeInt(value.length);
      out.write(value);
    }
  }

  /** A number once given must never be given again, even when its row is gone. */
  private long nextNumber(String name) throws SQLException {
    try (Statement statement = snapshot.createStatement();
        ResultSet row = statement.executeQuery("SHOW CREATE TABLE " + name)) {
      row.next();
      Matcher found = NEXT_NUMBER.matcher(row.getString(2));
      return found.find() ? Long.parseLong(found.group(1)) : 0;
    }
  }
}
