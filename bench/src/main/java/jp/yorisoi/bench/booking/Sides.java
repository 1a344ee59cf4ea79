package jp.yorisoi.bench.booking;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import jp.yorisoi.bench.load.Door;
import jp.yorisoi.bench.load.Load;
import jp.yorisoi.bench.load.LoadPlan;
import jp.yorisoi.bench.load.LoadReport;
import jp.yorisoi.bench.measure.Durability;
import jp.yorisoi.bench.measure.Machine;
import jp.yorisoi.bench.measure.Stillness;
import jp.yorisoi.bench.report.Paper;
import jp.yorisoi.launcher.LocalStack;
import jp.yorisoi.launcher.Part;

/** Runs windows: at the desk inside the server, or over bare JDBC in this process. */
final class Sides {
  private static final int OK = 200;
  private static final long PERSONS_A_WINDOW = 10_000_000;
  private static final Duration LONGEST_DRAIN = Duration.ofSeconds(30);
  private static final int DRAINED = 200;

  private final LocalStack stack;
  private final Paper paper;
  private final BookingDatabase database;
  private Crowd crowd;

  /**
   * Payara ends a connection of HTTP/2 that is silent for half a minute; a load may take longer.
   */
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final Set<String> violations = new TreeSet<>();
  private int windows;

  Sides(LocalStack stack, Paper paper, Crowd crowd) {
    this.stack = stack;
    this.paper = paper;
    this.database = new BookingDatabase(stack);
    this.crowd = crowd;
  }

  /**
   * What the load wants.
   *
   * @param sessions how many sessions
   * @param capacity seats of each
   */
  record Crowd(int sessions, int capacity) {}

  /**
   * Changes what the following windows want.
   *
   * @param next sessions and seats
   * @return what was wanted until now
   */
  Crowd want(Crowd next) {
    Crowd before = crowd;
    crowd = next;
    return before;
  }

  /** One load of the desk in the server. */
  Window desk(int callers, Duration time) throws Exception {
    return window(
        "product",
        callers,
        time,
        List.of(stack.pid(Part.APPLICATION), stack.pid(Part.DATABASE)),
        plan -> LoadReport.parse(get("bench/load?" + plan.query())));
  }

  /** One load from this process of a door the application serves over the network. */
  Window served(Door door, int callers, Duration time) throws Exception {
    return window(
        "product",
        callers,
        time,
        List.of(stack.pid(Part.APPLICATION), stack.pid(Part.DATABASE)),
        plan -> load(plan, door));
  }

  /** One load of the peer's door in this process, while the application stands still. */
  Window peer(Door door, int callers, Duration time) throws Exception {
    return here(
        "jdbc   ",
        plan -> Stillness.of(stack.pid(Part.APPLICATION), () -> load(plan, door)),
        callers,
        time);
  }

  /** One load of a door in this process, on a stack without the application. */
  Window here(String name, Door door, int callers, Duration time) throws Exception {
    return here(name, plan -> load(plan, door), callers, time);
  }

  private static LoadReport load(LoadPlan plan, Door door) throws Exception {
    return new Load(plan, door, Executors.defaultThreadFactory()).run();
  }

  private Window here(String name, Runner runner, int callers, Duration time) throws Exception {
    return window(
        name,
        callers,
        time,
        List.of(ProcessHandle.current().pid(), stack.pid(Part.DATABASE)),
        runner);
  }

  private interface Runner {
    LoadReport run(LoadPlan plan) throws Exception;
  }

  private Window window(String name, int callers, Duration time, List<Long> pids, Runner runner)
      throws Exception {
    windows++;
    List<Long> sessions =
        database.sessions(String.valueOf(windows), crowd.sessions(), crowd.capacity());
    drain();
    long entriesBefore = database.lastEntry();
    LoadReport report =
        runner.run(
            new LoadPlan(
                callers,
                time.toMillis(),
                Integer.MAX_VALUE,
                sessions,
                windows * PERSONS_A_WINDOW,
                pids));
    List<String> wrong = BookingOracle.violations(report, database.facts(sessions, entriesBefore));
    violations.addAll(wrong);
    tell(name, callers, report, wrong);
    return new Window(report, wrong);
  }

  private void tell(String name, int callers, LoadReport report, List<String> wrong) {
    paper.say(
        "  %s %3d callers: %.0f/s, cpu %.2f ms each (%s), p50 %.1f ms, p99 %.1f ms, %d attempts, %d failures, oracle %s, load %s"
            .formatted(
                name,
                callers,
                report.rate(),
                report.cpuMillisEach(),
                "own+db " + report.cpuMillis(),
                report.medianMicros() / 1000.0,
                report.slowMicros() / 1000.0,
                report.attempts(),
                report.failures(),
                wrong.isEmpty() ? "ok" : "violated",
                Machine.now().load()));
  }

  /** The sealer of the audit chain works a little behind; it shall not work in the other's time. */
  private void drain() throws SQLException, InterruptedException {
    long until = System.nanoTime() + LONGEST_DRAIN.toNanos();
    while (database.unsealed() > DRAINED && System.nanoTime() < until) {
      Thread.sleep(200);
    }
  }

  /** How durable the product's transactions are, asked on its own data source. */
  Durability durability() throws IOException, InterruptedException {
    return Durability.parse(get("bench/durability"));
  }

  private String get(String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + stack.url().getPort() + "/" + path))
            .timeout(Duration.ofMinutes(15))
            .build();
    HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != OK) {
      throw new IOException("the driver answered " + answer.statusCode());
    }
    return answer.body();
  }

  /** What the oracle found wrong in any window of either side. */
  List<String> violations() {
    return List.copyOf(violations);
  }

  BookingDatabase database() {
    return database;
  }
}
