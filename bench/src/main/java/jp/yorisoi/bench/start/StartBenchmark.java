package jp.yorisoi.bench.start;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import jp.yorisoi.bench.Benchmark;
import jp.yorisoi.bench.Options;
import jp.yorisoi.bench.measure.Durability;
import jp.yorisoi.bench.measure.Listeners;
import jp.yorisoi.bench.measure.Machine;
import jp.yorisoi.bench.measure.Pairs;
import jp.yorisoi.bench.measure.Statistics;
import jp.yorisoi.bench.report.Goal;
import jp.yorisoi.bench.report.Paper;
import jp.yorisoi.bench.report.Score;
import jp.yorisoi.bench.stage.Beside;
import jp.yorisoi.launcher.LocalStack;
import jp.yorisoi.launcher.Part;
import jp.yorisoi.launcher.database.Schema;
import jp.yorisoi.launcher.setup.Folders;

/**
 * Time to the first page that comes from the database, and memory five seconds later; the database
 * is up and migrated. Against an empty archive on the same Payara Micro with the same JVM flags and
 * an archive of shared classes made the same way.
 */
public final class StartBenchmark implements Benchmark {
  private static final Goal TIME = Goal.atMost(1.5);
  private static final Goal MEMORY = Goal.atMost(1.4);
  private static final String FROM_DATABASE = "/resident/support/list.xhtml";
  private static final String NOT_FROM_DATABASE = "/resident/data.xhtml";
  private static final int RESIDENTS = 400;

  /** The stack takes five ports; both sides use the same one, never at once. */
  private static final int SIDE_PORT = 10;

  @Override
  public String name() {
    return "start";
  }

  @Override
  public String about() {
    return "起動からデータベースの頁が出るまで / 空の WAR (同じ Payara Micro、同じ JVM の指定)";
  }

  @Override
  public Score run(Options options, Paper paper) throws Exception {
    Path folder = options.folder().resolve("start");
    Folders.delete(folder);
    try (LocalStack stack =
        LocalStack.in(folder.resolve("stack"))
            .portsFrom(options.ports())
            .withSimulators(RESIDENTS)
            .progress(paper)
            .start()) {
      Listeners.requireLoopback("database", stack.pid(Part.DATABASE));
      try (Connection connection = stack.owner(Schema.FRONT)) {
        paper.say(Durability.of(connection).toString());
      }
      String page = options.broken() ? NOT_FROM_DATABASE : FROM_DATABASE;
      Path shipped = stack.places().root().resolve("web/target/web.war");
      Path empty = EmptyWar.write(folder.resolve("empty.war"));
      Side product = side("product", folder, shipped, options, page, stack);
      Side peer = side("empty", folder, empty, options, "/", stack);
      return measure(options, paper, product, peer, stack);
    }
  }

  private static Side side(
      String name, Path folder, Path war, Options options, String page, LocalStack stack)
      throws IOException {
    int port = options.ports() + SIDE_PORT;
    return new Side(
        Beside.of(name, folder.resolve(name), stack.places(), war, port, stack::environment),
        URI.create("http://127.0.0.1:" + port + page));
  }

  private Score measure(Options options, Paper paper, Side product, Side peer, LocalStack stack)
      throws Exception {
    paper.say("両側とも一度起動して、共有クラスの書庫を作ります(測りません)…");
    product.start();
    peer.start();
    Pairs<StartSample> pairs =
        Pairs.interleaved(
            options.pairs(),
            () -> told(paper, "product", product.start()),
            () -> told(paper, "empty  ", peer.start()));
    tell(paper, pairs);
    return score(pairs, violations(pairs, stack));
  }

  private static StartSample told(Paper paper, String side, StartSample sample) {
    paper.say(
        "  %s %.2f s, cpu %.2f s, rss %.0f MB, pss %.0f MB, load %s"
            .formatted(
                side,
                sample.seconds(),
                sample.cpuSeconds(),
                sample.residentMegabytes(),
                sample.proportionalMegabytes(),
                Machine.now().load()));
    return sample;
  }

  private static void tell(Paper paper, Pairs<StartSample> pairs) {
    tell(paper, pairs, "wall", "s", StartSample::seconds);
    tell(paper, pairs, "cpu ", "s", StartSample::cpuSeconds);
    tell(paper, pairs, "rss ", "MB", StartSample::residentMegabytes);
    tell(paper, pairs, "pss ", "MB", StartSample::proportionalMegabytes);
  }

  private static void tell(
      Paper paper,
      Pairs<StartSample> pairs,
      String what,
      String unit,
      ToDoubleFunction<StartSample> figure) {
    paper.say(what + " product " + Statistics.words(unit, pairs.a(figure)));
    paper.say(what + " empty   " + Statistics.words(unit, pairs.b(figure)));
    paper.say(what + " ratio   " + Statistics.words("", pairs.ratios(figure)));
  }

  private static List<String> violations(Pairs<StartSample> pairs, LocalStack stack)
      throws SQLException, IOException {
    StartOracle oracle = new StartOracle(bookable(stack));
    Set<String> wrong = new TreeSet<>();
    pairs.all().forEach(pair -> wrong.addAll(oracle.violations(pair.a().page(), pair.b().page())));
    return List.copyOf(wrong);
  }

  private static Set<Long> bookable(LocalStack stack) throws SQLException {
    Set<Long> ids = new HashSet<>();
    try (Connection connection = stack.owner(Schema.FRONT);
        Statement ask = connection.createStatement();
        ResultSet rows =
            ask.executeQuery("SELECT id FROM support_session WHERE taken < capacity")) {
      while (rows.next()) {
        ids.add(rows.getLong(1));
      }
    }
    return ids;
  }

  private Score score(Pairs<StartSample> pairs, List<String> violations) {
    Score memory =
        Score.of(
            name() + "-memory", pairs.ratio(StartSample::residentMegabytes), MEMORY, violations);
    return Score.of(name(), pairs.ratio(StartSample::seconds), TIME, violations)
        .with(List.of(memory));
  }
}
