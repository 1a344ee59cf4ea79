package jp.yorisoi.ejb.platform.start;

import com.mysql.cj.jdbc.JdbcConnection;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/**
 * A connection that tells the database late that it commits by itself again. The server says so
 * after each transaction and takes it back before the next, which are two questions more for each
 * transaction while others wait for the rows it holds. Here the first is owed until something is
 * asked outside of a transaction; if the next transaction begins before that, neither is sent.
 *
 * <p>It is owed only where nothing can be lost by it: the transaction has ended by commit or
 * rollback, no statement was open then, and none is open now that could be run again. In every
 * other case the driver is told at once, as if this class were not there.
 */
final class LateAutoCommit implements InvocationHandler {
  /** What neither asks the database nor depends on how it commits. */
  private static final Set<String> ASIDE =
      Set.of(
          "isClosed",
          "isValid",
          "close",
          "abort",
          "isWrapperFor",
          "getWarnings",
          "clearWarnings",
          "toString",
          "hashCode");

  private final JdbcConnection driver;
  private boolean owed;
  private boolean ended;

  private LateAutoCommit(JdbcConnection driver) {
    this.driver = driver;
  }

  /**
   * Wraps a connection.
   *
   * @param driver connection of the driver
   * @return the same, with what it says of committing by itself said late
   */
  static Connection of(Connection driver) {
    return driver instanceof JdbcConnection known
        ? (Connection)
            Proxy.newProxyInstance(
                LateAutoCommit.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new LateAutoCommit(known))
        : driver;
  }

  @Override
  public Object invoke(Object self, Method method, Object[] arguments) throws Throwable {
    String name = method.getName();
    if (ASIDE.contains(name)) {
      return call(method, arguments);
    }
    return switch (name) {
      case "equals" -> self == arguments[0];
      case "getAutoCommit" -> owed || driver.getAutoCommit();
      case "setAutoCommit" -> {
        commitsByItself((Boolean) arguments[0]);
        yield null;
      }
      default -> {
        pay();
        ended = false;
        Object result = call(method, arguments);
        ended = ends(name, arguments) && isIdle();
        yield result;
      }
    };
  }

  private void commitsByItself(boolean wanted) throws SQLException {
    if (!wanted && owed) {
      owed = false; // as the database still has it
      return;
    }
    if (wanted && ended && !driver.getAutoCommit() && isIdle()) {
      owed = true;
      return;
    }
    pay();
    driver.setAutoCommit(wanted);
  }

  private void pay() throws SQLException {
    if (owed) {
      owed = false;
      driver.setAutoCommit(true);
    }
  }

  private boolean isIdle() {
    return driver.getActiveStatementCount() == 0;
  }

  private static boolean ends(String name, Object[] arguments) {
    return arguments == null && (name.equals("commit") || name.equals("rollback"));
  }

  private Object call(Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(driver, arguments);
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
  }
}
