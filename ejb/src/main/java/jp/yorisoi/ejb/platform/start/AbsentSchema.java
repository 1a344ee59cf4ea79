package jp.yorisoi.ejb.platform.start;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.sql.SQLInvalidAuthorizationSpecException;
import java.util.Map;
import java.util.Set;

/**
 * A connection to a schema this instance has not been given. It can be opened, described and
 * closed, which is what a server does with every data source at deployment; whoever wants to ask
 * something is refused and told which setting is missing.
 */
final class AbsentSchema implements InvocationHandler {
  /** Written into the refusal, as the SQL standard numbers a wrong authorization. */
  private static final String STATE = "28000";

  private static final Set<String> QUESTIONS =
      Set.of("createStatement", "prepareStatement", "prepareCall", "nativeSQL");

  private static final Map<Class<?>, Object> NOTHING =
      Map.of(boolean.class, false, int.class, 0, long.class, 0L, String.class, "0.0");

  private final String wanted;
  private boolean closed;

  private AbsentSchema(String wanted) {
    this.wanted = wanted;
  }

  /**
   * A connection that refuses.
   *
   * @param address what stands where the address should be, named in the refusal
   * @return an open connection
   */
  static Connection connection(String address) {
    return proxy(Connection.class, new AbsentSchema(String.valueOf(address)));
  }

  @Override
  public Object invoke(Object self, Method method, Object[] arguments) throws SQLException {
    String name = method.getName();
    if (QUESTIONS.contains(name)) {
      throw new SQLInvalidAuthorizationSpecException(
          "this instance has not been given the schema: " + wanted + " is not set", STATE);
    }
    return switch (name) {
      case "close" -> {
        closed = true;
        yield null;
      }
      case "isClosed" -> closed;
      case "isValid" -> !closed;
      case "getAutoCommit" -> true;
      case "getMetaData" -> proxy(DatabaseMetaData.class, this);
      case "hashCode" -> System.identityHashCode(self);
      case "equals" -> self == arguments[0];
      case "toString" -> "absent schema, " + wanted;
      default -> NOTHING.get(method.getReturnType());
    };
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(
            AbsentSchema.class.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
