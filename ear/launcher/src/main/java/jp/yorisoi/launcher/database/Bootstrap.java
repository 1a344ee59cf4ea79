package jp.yorisoi.launcher.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import jp.yorisoi.launcher.setup.LaunchFailure;

/**
 * Creates databases and accounts on the embedded server. A city's own server is left to its DBA.
 */
public final class Bootstrap {
  private final Databases databases;

  /**
   * The bootstrap of one embedded server.
   *
   * @param databases where it is
   */
  public Bootstrap(Databases databases) {
    this.databases = databases;
  }

  /** Creates what is missing; changes nothing that is already right. */
  public void run() {
    try (Connection connection = databases.administrator().connect();
        Statement statement = connection.createStatement()) {
      for (String sql : BootstrapSql.statements(databases::password)) {
        statement.execute(sql);
      }
    } catch (SQLException refused) {
      throw new LaunchFailure("データベースの利用者を作れません: " + refused.getMessage(), refused);
    }
  }
}
