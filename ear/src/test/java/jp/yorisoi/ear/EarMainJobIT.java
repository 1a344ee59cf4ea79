package jp.yorisoi.ear;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** The main job on the EAR, on Payara Server. */
class EarMainJobIT extends MainJob {
  private static final int PORTS = 19300;
  @TempDir static Path folder;
  private static RunningSystem system;
  private static Browser browser;

  @BeforeAll
  static void start() throws SQLException {
    system = RunningSystem.ear(folder, PORTS);
    browser = new Browser();
  }

  @AfterAll
  static void stop() {
    browser.close();
    system.close();
  }

  @Override
  RunningSystem system() {
    return system;
  }

  @Override
  Browser browser() {
    return browser;
  }
}
