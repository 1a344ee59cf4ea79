package jp.yorisoi.bench.start;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import jp.yorisoi.bench.measure.Listeners;
import jp.yorisoi.launcher.server.Micro;
import jp.yorisoi.launcher.setup.Places;

/**
 * One of the two archives that are started, with an unpacked server and an archive of shared
 * classes of its own: both sides get them the same way, from the launcher, by an orderly stop.
 */
final class Side {
  private static final String HEAP = "512m";

  private final String name;
  private final Places places;
  private final Path war;
  private final int port;
  private final String page;
  private final Supplier<Map<String, String>> environment;

  /**
   * A side that was never started.
   *
   * @param name what people call it
   * @param folder its own folder, outside of what {@code ./yorisoi run} uses
   * @param war the archive
   * @param port the HTTP port on 127.0.0.1
   * @param page the page somebody waits for, from the root
   * @param environment what the archive is given
   */
  Side(
      String name,
      Path folder,
      Path war,
      int port,
      String page,
      Supplier<Map<String, String>> environment) {
    this.name = name;
    this.places = new Places(folder, folder.resolve("data"));
    this.war = war;
    this.port = port;
    this.page = page;
    this.environment = environment;
  }

  /**
   * Gives this side the server of the installation. It is linked, and unpacked by the first start.
   *
   * @param installed where the launcher has it
   * @return this side
   * @throws IOException when it cannot be linked
   */
  Side prepare(Places installed) throws IOException {
    Path jar = places.launcherTarget().resolve("payara-micro.jar");
    Files.createDirectories(jar.getParent());
    Files.createSymbolicLink(jar, installed.launcherTarget().resolve("payara-micro.jar"));
    return this;
  }

  /**
   * Starts the server, waits for the page, looks at the memory, and stops it in order.
   *
   * @return what was seen
   * @throws Exception when it does not start or gives no page
   */
  StartSample start() throws Exception {
    URI address = URI.create("http://127.0.0.1:" + port + page);
    Micro micro = new Micro(places, war, port, HEAP, environment);
    ExecutorService watcher = Executors.newSingleThreadExecutor();
    try {
      Future<StartSample> seen = watcher.submit(new FirstAnswer(address, Micro.pidFile(places)));
      micro.start();
      StartSample sample = seen.get();
      Listeners.requireLoopback(name, micro.child().pid());
      return sample;
    } finally {
      watcher.shutdownNow();
      micro.stop();
    }
  }
}
