package jp.yorisoi.launcher.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
 * The EAR on Payara Server, as a city runs it. Every start makes a fresh domain: a failed
 * deployment would leave its name taken. The server process is our own child: {@code asadmin} only
 * tells with which command line it would start it.
 */
public final class PayaraServer implements Component {
  private static final Duration STOP = Duration.ofSeconds(60);
  private static final String MARK_OF_THE_END = "Command start-domain";

  private final Places places;
  private final Path archive;
  private final StackPorts ports;
  private final String heap;
  private final Supplier<Map<String, String>> environment;
  private Child child;

  /**
   * A server that is not started yet.
   *
   * @param places where files lie
   * @param archive the EAR (or a WAR, which then stands at {@code /})
   * @param ports HTTP and administration
   * @param heap the largest heap, as the JVM writes it, e.g. {@code 512m}
   * @param environment asked at each start
   */
  public PayaraServer(
      Places places,
      Path archive,
      StackPorts ports,
      String heap,
      Supplier<Map<String, String>> environment) {
    this.places = places;
    this.archive = archive;
    this.ports = ports;
    this.heap = heap;
    this.environment = environment;
  }

  @Override
  public void start() {
    pidFile().endLeftover(STOP);
    Ports.require(ports.http(), "アプリケーション", "YORISOI_HTTP_PORT");
    Ports.require(ports.admin(), "Payara Server の管理", "YORISOI_ADMIN_PORT");
    if (!Files.isRegularFile(archive)) {
      throw new LaunchFailure("アプリケーション " + archive + " がまだありません。");
    }
    ServerInstallation installation = ServerInstallation.unpacked(places);
    try {
      installation.copyDomain(domain());
      new DomainSettings(ports).apply(domain());
      Files.writeString(postBoot(), "deploy --name yorisoi " + contextRoot() + archive + "\n");
    } catch (IOException failed) {
      throw new LaunchFailure("Payara Server の設定を書けません。", failed);
    }
    Path log = places.logs().resolve("application-server.log");
    long before = Readiness.size(log);
    child =
        Child.start(
            "Payara Server", command(installation), environment.get(), domain(), log, pidFile());
    new Readiness(child, ports.http(), before).await();
  }

  @Override
  public Child child() {
    return child;
  }

  @Override
  public void stop() {
    if (child != null) {
      child.stop(STOP);
    }
  }

  @Override
  public void kill() {
    child.kill();
  }

  /**
   * Where its process number is kept.
   *
   * @param places where files lie
   * @return the file, which need not exist
   */
  public static PidFile pidFile(Places places) {
    return new PidFile(places.running().resolve("server.pid"), domain(places).toString());
  }

  private PidFile pidFile() {
    return pidFile(places);
  }

  private Path domain() {
    return domain(places);
  }

  private static Path domain(Places places) {
    return places.data().resolve("payara-server/domain1");
  }

  private Path postBoot() {
    return Places.make(places.running()).resolve("server-post-boot.txt");
  }

  private String contextRoot() {
    return archive.toString().endsWith(".war") ? "--contextroot / " : "";
  }

  private List<String> command(ServerInstallation installation) {
    List<String> command = new ArrayList<>(planned(installation));
    int stdin = command.indexOf("-read-stdin");
    command.set(stdin + 1, "false");
    command.replaceAll(word -> word.startsWith("-Xmx") ? "-Xmx" + heap : word);
    command.addAll(
        1,
        List.of(
            "-Duser.timezone=UTC",
            "-Dfile.encoding=UTF-8",
            "-Djava.net.preferIPv4Stack=true",
            "-XX:+ExitOnOutOfMemoryError"));
    return command;
  }

  private List<String> planned(ServerInstallation installation) {
    List<String> ask =
        List.of(
            Micro.java(),
            "-jar",
            installation.admin().toString(),
            "start-domain",
            "--domaindir",
            domain().getParent().toString(),
            "--postbootcommandfile",
            postBoot().toString(),
            "--dry-run",
            "domain1");
    try {
      Process asked = new ProcessBuilder(ask).redirectErrorStream(true).start();
      asked.getOutputStream().close();
      String answer = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      List<String> words =
          answer
              .lines()
              .skip(1)
              .takeWhile(line -> !line.startsWith(MARK_OF_THE_END))
              .filter(line -> !line.isBlank())
              .toList();
      if (!words.contains("-read-stdin")) {
        throw new LaunchFailure("Payara Server の起動方法が分かりません。\n" + answer);
      }
      return words;
    } catch (IOException failed) {
      throw new LaunchFailure("Payara Server を起動できません。", failed);
    }
  }
}
