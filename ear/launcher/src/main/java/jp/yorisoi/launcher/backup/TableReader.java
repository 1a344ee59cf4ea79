package jp.yorisoi.launcher.backup;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Puts one table back, within the caller's transaction. */
final class TableReader {
  private static final int ROWS_AT_ONCE = 200;
  private static final long BYTES_AT_ONCE = 8_000_000;

  private final Connection target;

  /** Writes to a connection that stands in a transaction. */
  TableReader(Connection target) {
    this.target = target;
  }

  /**
   * Replaces the rows of the table.
   *
   * @return how many rows there are, and the next generated number (0 when there is none)
   */
  long[] read(String table, DataInputStream in) throws SQLException, IOException {
    final long next = in.readLong();
    int count = in.readInt();
    List<Column> columns = new ArrayList<>();
    for (int at = 0; at < count; at++) {
      columns.add(new Column(in.readUTF(), in.readBoolean()));
    }
    try (Statement statement = target.createStatement()) {
      statement.executeUpdate("DELETE FROM `" + table + "`");
    }
    String names =
        columns.stream().map(c -> "`" + c.name() + "`").collect(Collectors.joining(", "));
    String marks = String.join(", ", Collections.nCopies(count, "?"));
    try (PreparedStatement insert =
        target.prepareStatement(
            "INSERT INTO `" + table + "` (" + names + ") VALUES (" + marks + ")")) {
      return new long[] {rows(in, columns, insert), next};
    }
  }

  private static long rows(DataInputStream in, List<Column> columns, PreparedStatement insert)
      throws SQLException, IOException {
    long rows = 0;
    long bytes = 0;
    int waiting = 0;
    while (in.readBoolean()) {
      for (int at = 0; at < columns.size(); at++) {
        bytes += set(insert, at + 1, columns.get(at), in);
      }
      insert.addBatch();
      waiting++;
      rows++;
      if (waiting >= ROWS_AT_ONCE || bytes >= BYTES_AT_ONCE) {
        insert.executeBatch();
        waiting = 0;
        bytes = 0;
      }
    }
    insert.executeBatch();
    return rows;
  }

  private static int set(PreparedStatement insert, int at, Column column, DataInputStream in)
      throws SQLException, IOException {
    int length = in.readInt();
    if (length < 0) {
      insert.setNull(at, column.binary() ? Types.VARBINARY : Types.VARCHAR);
      return 0;
    }
    byte[] value = in.readNBytes(length);
    if (value.length != length) {
      throw new IOException("the backup ends within a row");
    }
    if (column.binary()) {
      insert.setBytes(at, value);
    } else {
      insert.setString(at, new String(value, StandardCharsets.UTF_8));
    }
    return length;
  }
}
