package jp.yorisoi.ejb.platform.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import java.util.function.Function;
import javax.sql.DataSource;

/** Runs statements on the transaction's connection; what the database refuses undoes the work. */
public final class Tables {
  private static final Calendar UTC = new GregorianCalendar(TimeZone.getTimeZone("UTC"));

  private final DataSource source;
  private final Function<SQLException, ? extends RuntimeException> failure;

  /**
   * The tables of a schema.
   *
   * @param source where they are
   * @param failure makes what is thrown of what the database says, so that each feature has its own
   */
  public Tables(DataSource source, Function<SQLException, ? extends RuntimeException> failure) {
    this.source = source;
    this.failure = failure;
  }

  /**
   * Reads one row into whatever it stands for.
   *
   * @param <T> what it stands for
   */
  @FunctionalInterface
  public interface Reading<T> {
    /**
     * Reads.
     *
     * @param row the row
     * @return what it stands for
     * @throws SQLException if it cannot be read
     */
    T of(ResultSet row) throws SQLException;
  }

  /**
   * Changes rows.
   *
   * @param sql the statement
   * @param values its parameters
   * @return how many rows were changed
   */
  public int update(String sql, Object... values) {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      return statement.executeUpdate();
    } catch (SQLException refused) {
      throw failure.apply(refused);
    }
  }

  /**
   * Reads rows.
   *
   * @param sql the query
   * @param reading what to make of a row
   * @param values its parameters
   * @param <T> what a row stands for
   * @return in the order of the query
   */
  public <T> List<T> select(String sql, Reading<T> reading, Object... values) {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      try (ResultSet rows = statement.executeQuery()) {
        List<T> found = new ArrayList<>();
        while (rows.next()) {
          found.add(reading.of(rows));
        }
        return found;
      }
    } catch (SQLException refused) {
      throw failure.apply(refused);
    }
  }

  /**
   * A moment as the tables hold it.
   *
   * @param instant the moment
   * @return its UTC date and time
   */
  public static LocalDateTime utc(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }

  /**
   * A moment the tables hold.
   *
   * @param row the row
   * @param column its column
   * @return the moment, null when there is none
   * @throws SQLException if it cannot be read
   */
  public static Instant instant(ResultSet row, String column) throws SQLException {
    return instant(row.getTimestamp(column, utc()));
  }

  /**
   * A moment the tables hold.
   *
   * @param row the row
   * @param column its column, from 1
   * @return the moment, null when there is none
   * @throws SQLException if it cannot be read
   */
  public static Instant instant(ResultSet row, int column) throws SQLException {
    return instant(row.getTimestamp(column, utc()));
  }

  private static Instant instant(Timestamp time) {
    return time == null ? null : time.toInstant();
  }

  /**
   * The driver is told the zone by a calendar: {@code getObject} with a class would say the same,
   * but the server's pool looks that method up by reflection for every single value.
   */
  private static Calendar utc() {
    return (Calendar) UTC.clone();
  }

  private static void bind(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }
}
