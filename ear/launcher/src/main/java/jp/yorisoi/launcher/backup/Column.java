package jp.yorisoi.launcher.backup;

import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A column of a saved table.
 *
 * @param name its name
 * @param binary whether its values are bytes and not text
 */
record Column(String name, boolean binary) {
  private static final Set<Integer> BINARY =
      Set.of(Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB, Types.BIT);

  static List<Column> of(ResultSetMetaData row) throws SQLException {
    List<Column> columns = new ArrayList<>();
    for (int at = 1; at <= row.getColumnCount(); at++) {
      columns.add(new Column(row.getColumnName(at), BINARY.contains(row.getColumnType(at))));
    }
    return columns;
  }
}
