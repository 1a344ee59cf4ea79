package jp.yorisoi.bench.start;

import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.yorisoi.bench.stage.Beside;

/** One of the two archives that are started, and the page somebody waits for. */
final class Side {
  private final Beside server;
  private final URI page;

  /**
   * A side that was never started.
   *
   * @param server its server
   * @param page the page somebody waits for
   */
  Side(Beside server, URI page) {
    this.server = server;
    this.page = page;
  }

  /**
   * Starts the server, waits for the page, looks at the memory, and stops it in order.
   *
   * @return what was seen
   * @throws Exception when it does not start or gives no page
   */
  StartSample start() throws Exception {
    ExecutorService watcher = Executors.newSingleThreadExecutor();
    try {
      Future<StartSample> seen = watcher.submit(new FirstAnswer(page, server.pidFile()));
      Beside.Running running = server.start();
      try {
        return seen.get();
      } finally {
        running.close();
      }
    } finally {
      watcher.shutdownNow();
    }
  }
}
