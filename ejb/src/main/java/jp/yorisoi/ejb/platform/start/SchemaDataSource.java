package jp.yorisoi.ejb.platform.start;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;

/**
 * Connects to a schema, or stands for one that this instance has not been given. The server
 * connects every persistence unit when it deploys, wanted or not; an instance of the outer zones
 * has no address of {@code core} and must start all the same (docs/adr/0005). It gets a connection
 * on which nothing can be asked.
 *
 * <p>No wait is endless, whatever the address says of it: an address may name other times, but a
 * database that stops answering without a word must not hold timers and pages for ever. Owners'
 * accounts do not come through here; their migrations may take long.
 */
public class SchemaDataSource extends MysqlDataSource {
  private static final long serialVersionUID = 1L;
  private static final String JDBC = "jdbc:";

  /**
   * Milliseconds. An answer may take a little longer than the 50 seconds after which the database
   * itself gives up waiting for a lock.
   */
  private static final Map<String, String> WAITS =
      Map.of("connectTimeout", "5000", "socketTimeout", "60000", "tcpKeepAlive", "true");

  /**
   * The driver keeps what it has found out about a statement: it looks through each letter of it,
   * and those for many rows at once are long, and as many as there are numbers of rows. It keeps 25
   * of 256 letters at most when nothing is said, which is none of these.
   */
  private static final Map<String, String> KEPT =
      Map.of("cachePrepStmts", "true", "prepStmtCacheSize", "300", "prepStmtCacheSqlLimit", "4096");

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
    how.putAll(WAITS); // the driver lets what stands in the address win
    how.putAll(KEPT);
    return isGiven(address)
        ? LateAutoCommit.of(super.getConnection(how))
        : AbsentSchema.connection(address);
  }

  /** A variable that is not set is left as it was written: {@code ${ENV=YORISOI_CORE_URL}}. */
  static boolean isGiven(String address) {
    return address != null && address.startsWith(JDBC);
  }
}
