package jp.yorisoi.launcher.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import jp.yorisoi.launcher.process.Child;
import jp.yorisoi.launcher.process.Component;
import jp.yorisoi.launcher.process.PidFile;
import jp.yorisoi.launcher.process.Ports;
import jp.yorisoi.launcher.setup.LaunchFailure;
import jp.yorisoi.launcher.setup.Places;

/**
 * The WAR on Payara Micro. Micro cannot run the EAR (docs/adr): that is {@link PayaraServer}'s.
 *
 * <p>The first instance of a home records its classes and writes them to an archive when it is
 * stopped in order; from then on starts are about a third faster.
 */
public final class Micro implements Component {
  private static final Duration STOP = Duration.ofSeconds(60);
  private static final String SMALLEST_HEAP = "96m";
  private static final Duration STOP_AND_ARCHIVE = Duration.ofSeconds(120);

  private final Places places;
  private final Path war;
  private final int port;
  private final String heap;
  private final Supplier<Map<String, String>> environment;
  private final PidFile pidFile;
  private MicroHome home;
  private WarLayout layout;
  private Child child;
  private boolean recording;

  /**
   * An instance that is not started yet.
   *
   * @param places where files lie
   * @param war the archive, deployed at {@code /}
   * @param port the HTTP port on 127.0.0.1
   * @param heap the largest heap, as the JVM writes it, e.g. {@code 512m}
   * @param environment asked at each start
   */
  public Micro(
      Places places, Path war, int port, String heap, Supplier<Map<String, String>> environment) {
    this.places = places;
    this.war = war;
    this.port = port;
    this.heap = heap;
    this.environment = environment;
    this.pidFile = pidFile(places);
  }

  /**
   * Where its process number is kept.
   *
   * @param places where files lie
   * @return the file, which need not exist
   */
  public static PidFile pidFile(Places places) {
    return new PidFile(
        places.running().resolve("application.pid"), places.running().toString() + "/");
  }

  @Override
  public void start() {
    pidFile.endLeftover(STOP);
    Ports.require(port, "アプリケーション", "YORISOI_HTTP_PORT");
    if (!Files.isRegularFile(war)) {
      throw new LaunchFailure("アプリケーション " + war + " がまだありません。");
    }
    if (home == null) {
      home = MicroHome.take(places);
    }
    home.refresh();
    layout = home.lay(war);
    writeConfiguration();
    Path log = places.logs().resolve("application.log");
    long before = Readiness.size(log);
    child =
        Child.start(
            "アプリケーション", command(), environment.get(), Places.make(places.running()), log, pidFile);
    new Readiness(child, port, before).await();
  }

  @Override
  public Child child() {
    return child;
  }

  @Override
  public void stop() {
    if (child != null && child.isAlive()) {
      child.stop(recording ? STOP_AND_ARCHIVE : STOP);
      if (recording) {
        home.keepSharedClasses(layout);
      }
    }
    if (home != null) {
      home.close();
      home = null;
    }
  }

  @Override
  public void kill() {
    child.kill();
  }

  /** The java program that runs us. */
  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private Path preBoot() {
    return places.running().resolve("micro-pre-boot.txt");
  }

  private Path logging() {
    return places.running().resolve("micro-logging.properties");
  }

  private List<String> command() {
    List<String> command = new ArrayList<>();
    command.add(java());
    command.add("-Xmx" + heap);
    // a small heap on two cores: less memory and less work for each page than with G1
    command.add("-Xms" + SMALLEST_HEAP);
    command.add("-XX:+UseSerialGC");
    command.add("-XX:+ExitOnOutOfMemoryError");
    command.add("-Djava.net.preferIPv4Stack=true");
    command.add("-Duser.timezone=UTC");
    command.add("-Dfile.encoding=UTF-8");
    recording = !Files.exists(layout.sharedClasses());
    command.add(
        recording
            ? "-XX:ArchiveClassesAtExit=" + MicroHome.inTheMaking(layout)
            : "-XX:SharedArchiveFile=" + layout.sharedClasses());
    command.add("-Xlog:disable");
    command.add("-Xlog:all=error:stderr");
    command.add("-jar");
    command.add(layout.launcher().toString());
    command.addAll(List.of("--prebootcommandfile", preBoot().toString()));
    command.addAll(List.of("--logproperties", logging().toString()));
    command.addAll(List.of("--port", Integer.toString(port)));
    // the makers are not told that we run their server
    command.add("--disablephonehome");
    command.addAll(List.of("--deploy", layout.web().toString(), "--contextroot", "/"));
    return command;
  }

  private void writeConfiguration() {
    String listener = "set configs.config.server-config.network-config.";
    try {
      Places.make(places.running());
      Files.writeString(
          preBoot(),
          // the option --nohazelcast leaves port 6900 open on every interface
          "set configs.config.server-config.hazelcast-config-specific-configuration.enabled=false\n"
              + listener
              + "network-listeners.network-listener.http-listener.address=127.0.0.1\n"
              + listener
              + "protocols.protocol.http-listener.http.xpowered-by=false\n"
              + listener
              + "protocols.protocol.http-listener.http.compression=on\n"
              + listener
              + "protocols.protocol.http-listener.http.compressable-mime-type="
              + Compression.COMPRESSABLE
              + "\n"
              // the tests of the EAR let Payara Server read the same descriptors with their schemas
              + "set configs.config.server-config.admin-service.das-config"
              + ".deploy-xml-validation=none\n");
      Files.writeString(
          logging(),
          "handlers=java.util.logging.ConsoleHandler\n"
              + "java.util.logging.ConsoleHandler.level=FINE\n"
              + "java.util.logging.ConsoleHandler.formatter=fish.payara.enterprise.server.logging.JSONLogFormatter\n"
              + ".level=INFO\n"
              // says at every message that it cannot watch itself
              + "com.sun.xml.ws.level=WARNING\n"
              + "com.hazelcast.level=WARNING\n"
              // says at each start under which names each session bean is found
              + "jakarta.enterprise.ejb.container.level=WARNING\n");
    } catch (IOException failed) {
      throw new LaunchFailure("Payara Micro の設定を書けません。", failed);
    }
  }
}
