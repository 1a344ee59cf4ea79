package jp.yorisoi.ear.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * A row in which every column holds something no other column does, so that an attribute that reads
 * a wrong column, or loses a part of what it reads, is seen. The column the row is found by, its
 * first, holds the same in every table.
 */
final class SampleRow {
  private static final int LONGEST = 8;
  private static final LocalDateTime MOMENT = LocalDateTime.of(2026, 2, 3, 4, 5, 6, 789_012_000);

  private final Map<String, Object> values;

  private SampleRow(Map<String, Object> values) {
    this.values = values;
  }

  /** Writes a row on the transaction of the caller. */
  static SampleRow insert(DataSource source, String table) throws SQLException {
    Map<String, Object> values = new LinkedHashMap<>();
    try (Connection connection = source.getConnection()) {
      try (PreparedStatement empty =
          connection.prepareStatement("SELECT * FROM " + table + " WHERE 1 = 0")) {
        ResultSetMetaData columns = empty.executeQuery().getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
          values.put(columns.getColumnName(i), value(columns, i));
        }
      }
      String sql =
          "INSERT INTO %s (%s) VALUES (%s)"
              .formatted(
                  table,
                  "`" + String.join("`,`", values.keySet()) + "`",
                  String.join(",", Collections.nCopies(values.size(), "?")));
      try (PreparedStatement insert = connection.prepareStatement(sql)) {
        int position = 1;
        for (Object value : values.values()) {
          insert.setObject(position++, value);
        }
        insert.executeUpdate();
      }
    }
    return new SampleRow(values);
  }

  private static Object value(ResultSetMetaData columns, int i) throws SQLException {
    int width = columns.getPrecision(i);
    return switch (columns.getColumnType(i)) {
      case Types.CHAR -> letters(i, width);
      case Types.VARCHAR -> letters(i, Math.min(width, LONGEST));
      case Types.INTEGER, Types.BIGINT -> i;
      case Types.DATE -> LocalDate.of(2026, 1, i);
      case Types.TIMESTAMP -> MOMENT.plusDays(i);
      default -> bytes(i, Math.min(width, 32));
    };
  }

  private static String letters(int column, int width) {
    return column == 1 ? "z".repeat(width) : String.valueOf((char) ('A' + column)).repeat(width);
  }

  private static byte[] bytes(int column, int width) {
    byte[] all = new byte[width];
    Arrays.fill(all, (byte) column);
    return all;
  }

  /** What the first column holds. */
  String id() {
    return (String) values.values().iterator().next();
  }

  /** The attribute that names the first column. */
  String idAttribute(Class<?> entity) {
    String first = values.keySet().iterator().next();
    return columns(entity).stream()
        .filter(field -> field.isAnnotationPresent(Id.class))
        .filter(field -> field.getAnnotation(Column.class).name().equals(first))
        .map(Field::getName)
        .findFirst()
        .orElseThrow();
  }

  /** Compares every attribute with the column it names. */
  void compare(Class<?> entity, Object row) throws IllegalAccessException {
    for (Field field : columns(entity)) {
      field.setAccessible(true);
      Object read = field.get(row);
      Object held = values.get(field.getAnnotation(Column.class).name());
      assertThat(read instanceof Long number ? (Object) number.intValue() : read)
          .as(entity.getSimpleName() + "." + field.getName())
          .isEqualTo(held);
    }
  }

  private static List<Field> columns(Class<?> entity) {
    List<Field> mapped =
        Arrays.stream(entity.getDeclaredFields())
            .filter(field -> field.isAnnotationPresent(Column.class))
            .toList();
    assertThat(mapped).hasSizeGreaterThan(4);
    return mapped;
  }
}
