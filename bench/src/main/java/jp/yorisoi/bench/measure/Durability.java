package jp.yorisoi.bench.measure;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * How sure a committed transaction is to survive a power cut, read back from a session of the
 * database.
 *
 * @param flushAtCommit {@code innodb_flush_log_at_trx_commit}; 1 writes to disk at each commit
 * @param flushMethod {@code innodb_flush_method}
 * @param doublewrite {@code innodb_doublewrite}
 * @param server which server answered, its port
 */
public record Durability(
    String flushAtCommit, String flushMethod, String doublewrite, String server) {

  /**
   * Asks the database behind a connection.
   *
   * @param connection any connection
   * @return its durability
   * @throws SQLException when the database is away
   */
  public static Durability of(Connection connection) throws SQLException {
    try (Statement ask = connection.createStatement();
        ResultSet row =
            ask.executeQuery(
                "SELECT @@innodb_flush_log_at_trx_commit, @@innodb_flush_method,"
                    + " @@innodb_doublewrite, @@port")) {
      row.next();
      return new Durability(row.getString(1), row.getString(2), row.getString(3), row.getString(4));
    }
  }

  /**
   * Aborts a run that would compare unlike things.
   *
   * @param peer the durability of the other side
   * @throws IllegalStateException when either side does not flush at each commit, or they differ
   */
  public void requireEqual(Durability peer) {
    if (!"1".equals(flushAtCommit) || !equals(peer)) {
      throw new IllegalStateException("not equally durable: " + this + " and " + peer);
    }
  }

  /** As one line, for the way from the server to the other process. */
  public String text() {
    return String.join(" ", flushAtCommit, flushMethod, doublewrite, server);
  }

  /**
   * Reads what {@link #text} wrote.
   *
   * @param text the line
   * @return the durability
   */
  public static Durability parse(String text) {
    String[] words = text.trim().split(" ");
    return new Durability(words[0], words[1], words[2], words[3]);
  }

  @Override
  public String toString() {
    return "innodb_flush_log_at_trx_commit="
        + flushAtCommit
        + " innodb_flush_method="
        + flushMethod
        + " innodb_doublewrite="
        + doublewrite
        + " port="
        + server;
  }
}
