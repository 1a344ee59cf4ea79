package jp.yorisoi.launcher.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yorisoi.launcher.process.Child;
import jp.yorisoi.launcher.process.Ports;
import jp.yorisoi.launcher.setup.LaunchFailure;

/**
 * Waits until an application server serves the application: its log says that it is loaded, and
 * {@code /health/ready} says 200.
 */
final class Readiness {
  private static final Duration START = Duration.ofSeconds(600);
  private static final int OK = 200;
  private static final int NOT_FOUND = 404;

  /** Until the application is there, the health page answers for the empty server. */
  private static final List<String> DEPLOYED =
      List.of("AS-WEB-GLUE-00172", "Loading application [");

  /** A server whose deployment failed goes on without the application. */
  private static final List<String> FAILED =
      List.of(
          "Exception while loading the app",
          "Boot Command deploy failed",
          "Deployed 0 archive(s)",
          "Failed to start, exiting");

  /** How the application words that it does not know the schema (SchemaUnknown). */
  private static final Pattern REFUSAL = Pattern.compile("schema unknown: [^\"\\\\]+");

  private final Child child;
  private final int port;
  private final long logStart;
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  Readiness(Child child, int port, long logStart) {
    this.child = child;
    this.port = port;
    this.logStart = logStart;
  }

  void await() {
    long until = System.nanoTime() + START.toNanos();
    while (System.nanoTime() < until) {
      if (!child.isAlive()) {
        if (child.wasAskedToEnd()) {
          throw new LaunchFailure("起動を中止しました。");
        }
        throw new LaunchFailure(
            child.name() + "が起動できずに終了しました。記録: " + child.log() + "\n" + child.lastLines());
      }
      String log = newLog();
      if (says(log, DEPLOYED) && Ports.answers(port) && isReady()) {
        return;
      }
      if (says(log, FAILED)) {
        throw new LaunchFailure(child.name() + "を組み込めませんでした。記録: " + child.log() + "\n" + why(log));
      }
      pause();
    }
    throw new LaunchFailure(
        child.name() + "が " + START.toSeconds() + " 秒たっても応答しません。記録: " + child.log());
  }

  /** Why the application itself refused, or else what the server said last. */
  private String why(String log) {
    Matcher refusal = REFUSAL.matcher(log);
    return refusal.find() ? "データベースの定義が、このアプリケーションのものと違います。" + refusal.group() : child.lastLines();
  }

  private static boolean says(String log, List<String> messages) {
    return messages.stream().anyMatch(log::contains);
  }

  /** An archive without health checks has no health page at the root; its first page must do. */
  private boolean isReady() {
    int health = status("/health/ready");
    return health == OK || health == NOT_FOUND && status("/") == OK;
  }

  private int status(String path) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
              .timeout(Duration.ofSeconds(5))
              .build();
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException notYet) {
      return 0;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new LaunchFailure("起動を中止しました。", stopped);
    }
  }

  private String newLog() {
    try (FileChannel channel = FileChannel.open(child.log())) {
      channel.position(Math.min(logStart, channel.size()));
      return new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException notYet) {
      return "";
    }
  }

  static long size(Path log) {
    try {
      return Files.exists(log) ? Files.size(log) : 0;
    } catch (IOException unreadable) {
      return 0;
    }
  }

  static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new LaunchFailure("起動を中止しました。", stopped);
    }
  }
}
