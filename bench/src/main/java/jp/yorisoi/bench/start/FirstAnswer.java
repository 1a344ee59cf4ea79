package jp.yorisoi.bench.start;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.Callable;
import jp.yorisoi.bench.measure.ProcessFigures;
import jp.yorisoi.launcher.process.PidFile;
import jp.yorisoi.launcher.process.Ports;

/**
 * Watches a starting server from outside, on a thread of its own: asks for one page until the
 * answer is 200, then reads what the operating system says about the process.
 */
final class FirstAnswer implements Callable<StartSample> {
  private static final int OK = 200;
  private static final long PAUSE_MILLIS = 20;
  private static final double MILLIS = 1000;
  private static final double KILOBYTES = 1024;
  private static final Duration PATIENCE = Duration.ofMinutes(11);
  private static final Duration SETTLED = Duration.ofSeconds(5);

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(1))
          .build();
  private final URI page;
  private final PidFile pidFile;

  /**
   * Watches a server that is about to be started.
   *
   * @param page which page is asked for
   * @param pidFile where the launcher writes the number of the process
   */
  FirstAnswer(URI page, PidFile pidFile) {
    this.page = page;
    this.pidFile = pidFile;
  }

  @Override
  public StartSample call() throws IOException, InterruptedException {
    String body = awaitPage();
    long now = ProcessFigures.machineMillis();
    long pid = pidFile.leftover().orElseThrow(() -> new IOException("no process")).pid();
    ProcessFigures figures = ProcessFigures.of(pid);
    Thread.sleep(SETTLED.toMillis());
    return new StartSample(
        (now - figures.startMillis()) / MILLIS,
        figures.cpuMillis() / MILLIS,
        ProcessFigures.residentKilobytes(pid) / KILOBYTES,
        ProcessFigures.proportionalKilobytes(pid) / KILOBYTES,
        body);
  }

  private String awaitPage() throws IOException, InterruptedException {
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < until) {
      String body = Ports.answers(page.getPort()) ? ask() : "";
      if (!body.isEmpty()) {
        return body;
      }
      Thread.sleep(PAUSE_MILLIS);
    }
    throw new IOException(page + " gave no answer 200 within " + PATIENCE.toMinutes() + " min");
  }

  private String ask() throws InterruptedException {
    try {
      HttpRequest request = HttpRequest.newBuilder(page).timeout(Duration.ofSeconds(5)).build();
      HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
      return answer.statusCode() == OK ? answer.body() : "";
    } catch (IOException notYet) {
      return "";
    }
  }
}
