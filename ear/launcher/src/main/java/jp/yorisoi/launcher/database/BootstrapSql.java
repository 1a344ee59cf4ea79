package jp.yorisoi.launcher.database;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What an administrator has to do once: two databases, six accounts, and for the owners all rights
 * on their own database. Every statement may be repeated.
 */
public final class BootstrapSql {
  private BootstrapSql() {}

  /**
   * The statements, without semicolons.
   *
   * @param passwords the password of each account
   * @return in the order in which they have to run
   */
  public static List<String> statements(Function<Account, String> passwords) {
    List<String> sql = new ArrayList<>();
    for (Schema schema : Schema.values()) {
      sql.add(
          "CREATE DATABASE IF NOT EXISTS "
              + schema.database()
              + " CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
    }
    for (Account account : Account.values()) {
      String name = "'" + account.account() + "'@'%'";
      String password = passwords.apply(account).replace("\\", "\\\\").replace("'", "''");
      sql.add("CREATE USER IF NOT EXISTS " + name + " IDENTIFIED BY '" + password + "'");
      sql.add("ALTER USER " + name + " IDENTIFIED BY '" + password + "'");
    }
    for (Schema schema : Schema.values()) {
      sql.add(
          "GRANT ALL PRIVILEGES ON "
              + schema.database()
              + ".* TO '"
              + schema.owner().account()
              + "'@'%' WITH GRANT OPTION");
      sql.add(
          "GRANT SELECT ON "
              + schema.database()
              + ".* TO '"
              + Account.BACKUP_READER.account()
              + "'@'%'");
    }
    return sql;
  }
}
