package jp.yorisoi.ear;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import jp.yorisoi.launcher.setup.Folders;
import jp.yorisoi.launcher.setup.Places;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One running WAR and one browser for all tests of the whole system: started by the first that asks
 * for a {@link RunningSystem} or a {@link Browser}, ended after the last of the run. Who uses it
 * leaves no fault switched on, no part stopped and the audit chain whole, and counts only what is
 * its own. Data and logs stay in {@code ear/target/shared-war} until the next run.
 */
final class SharedWar implements ParameterResolver {
  private static final int PORTS = Integer.getInteger("yorisoi.test.ports", 19100);
  private static final List<Class<?>> SHARED = List.of(RunningSystem.class, Browser.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return SHARED.contains(parameter.getParameter().getType());
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    // the store of the root lives as long as the run and closes what it holds
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(SharedWar.class))
        .getOrComputeIfAbsent(type, SharedWar::made);
  }

  private static AutoCloseable made(Class<?> type) {
    if (type == Browser.class) {
      return new Browser();
    }
    try {
      Path folder = Places.findRoot().resolve("ear/target/shared-war");
      if (Files.exists(folder)) {
        Folders.delete(folder);
      }
      return RunningSystem.war(folder, PORTS);
    } catch (IOException | SQLException failed) {
      throw new IllegalStateException("the shared system did not start", failed);
    }
  }
}
