package jp.yorisoi.launcher.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * How to reach a database as somebody.
 *
 * @param url a JDBC address of Connector/J
 * @param user the account
 * @param password its password
 */
public record Login(String url, String user, String password) {

  /**
   * Connects.
   *
   * @return a new connection, which the caller closes
   * @throws SQLException when the database is away or refuses
   */
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(url, user, password);
  }

  /** Never shows the password. */
  @Override
  public String toString() {
    return user + " @ " + url;
  }
}
