package jp.yorisoi.bench.stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import jp.yorisoi.bench.measure.Listeners;
import jp.yorisoi.launcher.process.PidFile;
import jp.yorisoi.launcher.server.Micro;
import jp.yorisoi.launcher.setup.Places;

/**
 * A server beside the one of the stack: an unpacked Payara Micro and an archive of shared classes
 * of its own, so that no other archive's classes are in it. Can be started and stopped many times;
 * ends with this process at the latest.
 */
public final class Beside {
  private static final String JAR = "payara-micro.jar";
  private static final String HEAP = "512m";

  private final String name;
  private final Places places;
  private final Micro micro;

  private Beside(String name, Places places, Micro micro) {
    this.name = name;
    this.places = places;
    this.micro = micro;
  }

  /**
   * A server that was never started. The server of the installation is linked, and unpacked by the
   * first start.
   *
   * @param name what people call it
   * @param folder an empty or missing folder
   * @param installed where the launcher has its server
   * @param war the archive it serves
   * @param port the HTTP port on 127.0.0.1
   * @param environment what the archive is given
   * @return the server
   * @throws IOException when the folder cannot be made
   */
  public static Beside of(
      String name,
      Path folder,
      Places installed,
      Path war,
      int port,
      Supplier<Map<String, String>> environment)
      throws IOException {
    Places places = new Places(folder, folder.resolve("data"));
    Files.createDirectories(places.launcherTarget());
    Files.createSymbolicLink(
        places.launcherTarget().resolve(JAR), installed.launcherTarget().resolve(JAR));
    return new Beside(name, places, new Micro(places, war, port, HEAP, environment));
  }

  /** Where the launcher writes the number of its process. */
  public PidFile pidFile() {
    return Micro.pidFile(places);
  }

  /**
   * Starts it and waits until it answers.
   *
   * @return what ends it in order
   * @throws IOException when it listens anywhere but on 127.0.0.1
   */
  public Running start() throws IOException {
    Running running = new Running(micro);
    try {
      micro.start();
      Listeners.requireLoopback(name, micro.child().pid());
      return running;
    } catch (IOException | RuntimeException failed) {
      running.close();
      throw failed;
    }
  }

  /** A server that was started; closing stops it in order. */
  public static final class Running implements AutoCloseable {
    private final Micro micro;
    private final Thread atExit;

    private Running(Micro micro) {
      this.micro = micro;
      this.atExit = new Thread(micro::stop, "stop-beside");
      Runtime.getRuntime().addShutdownHook(atExit);
    }

    /** Its process number. */
    public long pid() {
      return micro.child().pid();
    }

    @Override
    public void close() {
      try {
        Runtime.getRuntime().removeShutdownHook(atExit);
      } catch (IllegalStateException endingAlready) {
        return;
      }
      micro.stop();
    }
  }
}
