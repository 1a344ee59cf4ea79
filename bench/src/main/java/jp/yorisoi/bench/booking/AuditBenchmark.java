package jp.yorisoi.bench.booking;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import jp.yorisoi.bench.Benchmark;
import jp.yorisoi.bench.Options;
import jp.yorisoi.bench.audit.VerifyBenchmark;
import jp.yorisoi.bench.measure.Durability;
import jp.yorisoi.bench.measure.Listeners;
import jp.yorisoi.bench.measure.Pairs;
import jp.yorisoi.bench.measure.Statistics;
import jp.yorisoi.bench.report.Goal;
import jp.yorisoi.bench.report.Paper;
import jp.yorisoi.bench.report.Score;
import jp.yorisoi.launcher.LocalStack;
import jp.yorisoi.launcher.Part;
import jp.yorisoi.launcher.database.Account;
import jp.yorisoi.launcher.database.Schema;
import jp.yorisoi.launcher.setup.Folders;
import jp.yorisoi.launcher.verify.DatabaseChain;
import jp.yorisoi.launcher.verify.Verdict;

/**
 * Bookings with their audit entries while sealer and anchor run, against the same bookings and
 * entries with the sealers off, in the same server. What the sealers have to catch up afterwards is
 * no part of a window.
 */
public final class AuditBenchmark implements Benchmark {
  private static final int CALLERS = 32;
  private static final int RESIDENTS = 400;
  private static final Sides.Crowd CROWD = new Sides.Crowd(200, 5);
  private static final Goal GOAL = Goal.atLeast(0.95);
  private static final int WARM = 40_000;
  private static final Duration LONGEST_WARM_UP = Duration.ofMinutes(1);

  /** Far beyond the second that is promised: a sealer that cannot keep up. */
  private static final double TOO_LATE_SECONDS = 5;

  private static final String AGE =
      "SELECT MAX(TIMESTAMPDIFF(MICROSECOND, e.at, s.sealed_at)) / 1e6,"
          + " AVG(TIMESTAMPDIFF(MICROSECOND, e.at, s.sealed_at)) / 1e6"
          + " FROM audit_seal s JOIN audit_entry e ON e.id = s.entry_id WHERE e.id > ";

  private final List<String> late = new ArrayList<>();

  @Override
  public String name() {
    return "audit";
  }

  @Override
  public String about() {
    return "監査の封とアンカーを動かしながらの予約 / 同じ予約と記録を、封を止めて。100 万件の検証も";
  }

  @Override
  public Score run(Options options, Paper paper) throws Exception {
    Path folder = options.folder().resolve("audit");
    Folders.delete(folder);
    Path shipped = Path.of(System.getProperty("yorisoi.root", "."), "web/target/web.war");
    Path war = DoorWar.write(shipped, folder.resolve("door.war"));
    Score score;
    try (LocalStack stack =
        LocalStack.in(folder.resolve("stack"))
            .portsFrom(options.ports())
            .progress(paper)
            .withSimulators(RESIDENTS)
            .withMicro(war)
            .start()) {
      Listeners.requireLoopback("database", stack.pid(Part.DATABASE));
      Listeners.requireLoopback("server", stack.pid(Part.APPLICATION));
      score = run(options, paper, stack);
    }
    return options.broken()
        ? score
        : score.with(List.of(new VerifyBenchmark().run(options, paper)));
  }

  private Score run(Options options, Paper paper, LocalStack stack) throws Exception {
    Sides sides = new Sides(stack, paper, CROWD);
    SealerSwitch sealer = new SealerSwitch(stack);
    durability(paper, stack, sides);
    if (options.broken()) {
      sealer.off();
      sides.desk(CALLERS, options.window()); // and nobody switches it on again
      return Score.of(name(), 0, GOAL, wrong(paper, stack, sides, sealer));
    }
    warmUp(sides, options.warmUp());
    paper.say("測定(product: 封とアンカーが動く、peer: 同じサーバーで封を止める)");
    Pairs<Window> pairs =
        Pairs.interleaved(
            options.pairs(),
            () -> with(options, paper, stack, sides, sealer),
            () -> without(options, sides, sealer));
    paper.say("product " + Statistics.words("/s", pairs.a(Window::rate)));
    paper.say("peer    " + Statistics.words("/s", pairs.b(Window::rate)));
    paper.say("ratio   " + Statistics.words("", pairs.ratios(Window::rate)));
    paper.say("cpu ms each product " + Statistics.words("ms", pairs.a(Window::cpuMillisEach)));
    paper.say("cpu ms each peer    " + Statistics.words("ms", pairs.b(Window::cpuMillisEach)));
    return Score.of(name(), pairs.ratio(Window::rate), GOAL, wrong(paper, stack, sides, sealer));
  }

  private static void warmUp(Sides sides, Duration each) throws Exception {
    long until = System.nanoTime() + LONGEST_WARM_UP.toNanos();
    int attempts = 0;
    do {
      attempts += sides.desk(CALLERS, each).report().attempts();
    } while (attempts < WARM && System.nanoTime() < until);
  }

  private Window with(
      Options options, Paper paper, LocalStack stack, Sides sides, SealerSwitch sealer)
      throws Exception {
    sealer.on();
    sealer.drained();
    long before = sides.database().lastEntry();
    Window window = sides.desk(CALLERS, options.window());
    sealer.drained();
    double[] age = age(stack, before);
    paper.say("    記録から封まで: 最長 %.2f 秒、平均 %.2f 秒".formatted(age[0], age[1]));
    if (age[0] > TOO_LATE_SECONDS) {
      late.add("an entry was sealed %.2f s after it was written".formatted(age[0]));
    }
    return window;
  }

  private static Window without(Options options, Sides sides, SealerSwitch sealer)
      throws Exception {
    sealer.on();
    sealer.drained();
    sealer.off();
    Window window = sides.desk(CALLERS, options.window());
    sealer.on();
    return window;
  }

  private static double[] age(LocalStack stack, long after) throws SQLException {
    try (Connection owner = stack.owner(Schema.FRONT);
        Statement ask = owner.createStatement();
        ResultSet row = ask.executeQuery(AGE + after)) {
      row.next();
      return new double[] {row.getDouble(1), row.getDouble(2)};
    }
  }

  /**
   * The verifier, which shares no class with the sealer, is the oracle; nothing may be left out.
   */
  private List<String> wrong(Paper paper, LocalStack stack, Sides sides, SealerSwitch sealer)
      throws Exception {
    List<String> wrong = new ArrayList<>(sides.violations());
    wrong.addAll(late);
    long left = sealer.drained();
    if (left > 0) {
      wrong.add(left + " entries were never sealed");
    }
    try (Connection owner = stack.owner(Schema.FRONT)) {
      Verdict verdict = DatabaseChain.verify("front", owner, stack.places().anchors());
      verdict.findings().forEach(finding -> wrong.add(finding.toString()));
      long entries = sides.database().entries();
      paper.say(
          "entries %d, proved %d, anchors %d"
              .formatted(entries, verdict.sealed(), verdict.anchored()));
      if (entries != verdict.sealed() + verdict.unsealed()) {
        wrong.add(entries + " entries, but " + verdict.sealed() + " proved");
      }
    }
    return wrong;
  }

  private static void durability(Paper paper, LocalStack stack, Sides sides) throws Exception {
    try (Connection connection = stack.runtime(Schema.FRONT, Account.FRONT_PUBLIC)) {
      Durability other = Durability.of(connection);
      Durability product = sides.durability();
      paper.say("both sides " + product);
      product.requireEqual(other);
    }
  }
}
