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
import jp.yorisoi.launcher.process.Child;
import jp.yorisoi.launcher.process.Ports;
import jp.yorisoi.launcher.setup.LaunchFailure;

/**
 * Waits until an application server serves the application: {@code /health/ready} says 200 and the
 * first page exists. A server whose deployment failed goes on without the application; its log
 * tells.
 */
final class Readiness {
  private static final Duration START = Duration.ofSeconds(180);
  private static final int OK = 200;
  private static final int NOT_FOUND = 404;
  private static final int SERVER_ERROR = 500;

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
        throw new LaunchFailure(
            child.name() + "が起動できずに終了しました。記録: " + child.log() + "\n" + child.lastLines());
      }
      if (Ports.answers(port) && status("/health/ready") == OK && serves(status("/"))) {
        return;
      }
      if (deploymentFailed()) {
        throw new LaunchFailure(
            child.name() + "を組み込めませんでした。記録: " + child.log() + "\n" + child.lastLines());
      }
      pause();
    }
    throw new LaunchFailure(
        child.name() + "が " + START.toSeconds() + " 秒たっても応答しません。記録: " + child.log());
  }

  private static boolean serves(int status) {
    return status >= OK && status < SERVER_ERROR && status != NOT_FOUND;
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

  private boolean deploymentFailed() {
    try (FileChannel channel = FileChannel.open(child.log())) {
      channel.position(Math.min(logStart, channel.size()));
      String text =
          new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8);
      return text.contains("Exception while loading the app")
          || text.contains("Deployed 0 archive(s)");
    } catch (IOException notYet) {
      return false;
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
