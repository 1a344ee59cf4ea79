package jp.yorisoi.launcher.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.yorisoi.launcher.process.Child;
import jp.yorisoi.launcher.process.Component;
import jp.yorisoi.launcher.process.PidFile;
import jp.yorisoi.launcher.process.Ports;
import jp.yorisoi.launcher.setup.LaunchFailure;
import jp.yorisoi.launcher.setup.Places;
import jp.yorisoi.launcher.setup.Secrets;

/**
 * The simulated outside systems (模擬): a program of its own, which shares no class with the
 * application.
 */
public final class Simulators implements Component {
  private static final Duration START = Duration.ofSeconds(60);
  private static final Duration STOP = Duration.ofSeconds(15);
  private static final int OK = 200;

  private final Places places;
  private final StackPorts ports;
  private final String city;
  private final int residents;
  private final Secrets secrets;
  private final PidFile pidFile;
  private Child child;

  /**
   * Simulators that are not started yet.
   *
   * @param places where files lie; theirs are under {@code data/simulator}
   * @param ports one port for HTTP, one for SMTP
   * @param city {@code yasugi} or {@code izumo}
   * @param residents how many residents the register invents
   * @param secrets what they know us by
   */
  public Simulators(Places places, StackPorts ports, String city, int residents, Secrets secrets) {
    this.places = places;
    this.ports = ports;
    this.city = city;
    this.residents = residents;
    this.secrets = secrets;
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
        places.running().resolve("simulators.pid"), places.data().resolve("simulator").toString());
  }

  @Override
  public void start() {
    pidFile.endLeftover(STOP);
    Ports.require(ports.simulator(), "模擬システム", "YORISOI_SIMULATOR_PORT");
    Ports.require(ports.smtp(), "模擬メールサーバー", "YORISOI_SMTP_PORT");
    child =
        Child.start(
            "模擬システム",
            command(),
            Map.of(
                "YORISOI_ONLINE_REQUEST_PASSWORD",
                secrets.get("online-request"),
                "YORISOI_SMS_TOKEN",
                secrets.get("messages")),
            Places.make(folder()),
            places.logs().resolve("simulators.log"),
            pidFile);
    awaitReady();
    fetch("/ca/ca.pem", trustAnchors(places));
    fetch("/tsa/root.pem", timeStampRoot(places));
  }

  /** The test authorities of the simulators, as the application is to trust them. */
  private void fetch(String path, Path file) {
    try {
      HttpRequest request = HttpRequest.newBuilder(address().resolve(path)).build();
      HttpResponse<Path> answer =
          HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofFile(file));
      if (answer.statusCode() != OK) {
        throw new LaunchFailure("模擬システムの認証局の証明書を取れません(" + answer.statusCode() + ")。");
      }
    } catch (IOException refused) {
      throw new LaunchFailure("模擬システムの認証局の証明書を取れません。", refused);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new LaunchFailure("起動を中止しました。", stopped);
    }
  }

  /**
   * Where the certificates of the test CA are kept.
   *
   * @param places where files lie
   * @return a PEM file
   */
  static Path trustAnchors(Places places) {
    return places.data().resolve("simulator/ca.pem");
  }

  /**
   * Where the root of the test time-stamping authority is kept.
   *
   * @param places where files lie
   * @return a PEM file
   */
  public static Path timeStampRoot(Places places) {
    return places.data().resolve("simulator/tsa.pem");
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

  /** Where the simulators are, without a slash at the end. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + ports.simulator());
  }

  /**
   * The program.
   *
   * @param places where files lie
   * @return the jar
   */
  public static Path jar(Places places) {
    return places.root().resolve("integration/simulator/target/simulator.jar");
  }

  private Path folder() {
    return places.data().resolve("simulator");
  }

  private List<String> command() {
    Path jar = jar(places);
    if (!Files.isRegularFile(jar)) {
      throw new LaunchFailure("模擬システム " + jar + " がまだありません。");
    }
    List<String> command = new ArrayList<>();
    command.add(Micro.java());
    command.add("-Xmx256m");
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-Dfile.encoding=UTF-8");
    command.add("-jar");
    command.add(jar.toString());
    command.addAll(List.of("--port", Integer.toString(ports.simulator())));
    command.addAll(List.of("--smtp-port", Integer.toString(ports.smtp())));
    command.addAll(List.of("--data", folder().toString()));
    command.addAll(List.of("--city", city));
    command.addAll(List.of("--residents", Integer.toString(residents)));
    return command;
  }

  private void awaitReady() {
    long until = System.nanoTime() + START.toNanos();
    while (System.nanoTime() < until) {
      if (!child.isAlive()) {
        throw new LaunchFailure(
            "模擬システムが起動できずに終了しました。記録: " + child.log() + "\n" + child.lastLines());
      }
      if (Ports.answers(ports.simulator()) && Ports.answers(ports.smtp())) {
        return;
      }
      Readiness.pause();
    }
    throw new LaunchFailure("模擬システムが " + START.toSeconds() + " 秒たっても応答しません。記録: " + child.log());
  }
}
