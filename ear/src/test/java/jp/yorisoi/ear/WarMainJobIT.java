package jp.yorisoi.ear;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;

/** The main job on the WAR, on Payara Micro. */
@ExtendWith(SharedWar.class)
class WarMainJobIT extends MainJob {
  private static RunningSystem system;
  private static Browser browser;

  @BeforeAll
  static void take(RunningSystem shared, Browser sharedBrowser) {
    system = shared;
    browser = sharedBrowser;
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
