package jp.yorisoi.ejb.platform.start;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;

/**
 * Connects to a schema, or stands for one that this instance has not been given. The server
 * connects every persistence unit when it deploys, wanted or not; an instance of the outer zones
 * has no address of {@code core} and must start all the same (docs/adr/0005). It gets a connection
 * on which nothing can be asked.
 */
public class SchemaDataSource extends MysqlDataSource {
  private static final long serialVersionUID = 1L;
  private static final String JDBC = "jdbc:";

  /**
   * A connection to the address of this data source.
   *
   * @param how account and password
   * @return a connection of the driver; without an address one that refuses every statement
   * @throws SQLException if the database refuses
   */
  @Override
  protected Connection getConnection(Properties how) throws SQLException {
    String address = getUrl();
    return isGiven(address) ? super.getConnection(how) : AbsentSchema.connection(address);
  }

  /** A variable that is not set is left as it was written: {@code ${ENV=YORISOI_CORE_URL}}. */
  static boolean isGiven(String address) {
    return address != null && address.startsWith(JDBC);
  }
}
