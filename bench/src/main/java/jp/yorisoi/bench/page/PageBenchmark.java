package jp.yorisoi.bench.page;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
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
import jp.yorisoi.launcher.demo.DemoStaff;
import jp.yorisoi.launcher.setup.Folders;
import jp.yorisoi.launcher.setup.Secrets;

/**
 * Requests that a second of processor time pays for (server and database together), warm: the page
 * where residents choose a class and the work list of staff, each against a static Faces page of
 * the same size on a Payara Micro of its own. And what a resident's visits weigh.
 */
public final class PageBenchmark implements Benchmark {
  private static final Goal HALF = Goal.atLeast(0.5);
  private static final Goal WITHIN = Goal.atMost(1);
  private static final String RESIDENT = "resident/support/list.xhtml";
  private static final String STAFF = "staff/cases/list.xhtml";
  private static final String SIGN_IN = "staff/sign-in.xhtml";
  private static final String CLERK = "yasugi.ichiro";
  private static final Pattern SESSION = Pattern.compile("book\\.xhtml\\?session=(\\d+)");
  private static final Pattern CASE = Pattern.compile("\\b(\\d{4}-\\d{6}-\\d)\\b");
  private static final int SESSIONS = 6;
  private static final int ROWS = 50;
  private static final int CASES = 200;
  private static final int RESIDENTS = 400;
  private static final int VISITORS = 4;
  private static final int WARM = 1000;
  private static final Duration LONGEST_WARM_UP = Duration.ofMinutes(2);
  private static final int SIDE_PORT = 10;
  private static final double FIRST = 200 * 1024;
  private static final double SECOND = 20 * 1024;

  @Override
  public String name() {
    return "page";
  }

  @Override
  public String about() {
    return "住民の予約の頁と職員の一覧 / 同じ大きさの静的な Faces の頁、CPU 1 秒あたりの応答数";
  }

  @Override
  public Score run(Options options, Paper paper) throws Exception {
    Path folder = options.folder().resolve("page");
    Folders.delete(folder);
    try (LocalStack stack =
        LocalStack.in(folder.resolve("stack"))
            .portsFrom(options.ports())
            .withSimulators(RESIDENTS)
            .withMicro()
            .progress(paper)
            .start()) {
      Listeners.requireLoopback("database", stack.pid(Part.DATABASE));
      Listeners.requireLoopback("server", stack.pid(Part.APPLICATION));
      Secrets secrets = Secrets.open(stack.places().secrets());
      try (Connection core = stack.owner(Schema.CORE)) {
        paper.say(Durability.of(core).toString());
      }
      new DemoStaff(secrets).seed(stack.databases());
      Seeds seeds = new Seeds(stack);
      seeds.cases(CASES);
      String password = options.broken() ? null : secrets.get("demo." + CLERK);
      return measure(options, paper, folder, stack, seeds, password);
    }
  }

  /** A page of the product and what it has to show. */
  private record Subject(String label, String path, List<Visitor> visitors, PageOracle oracle) {}

  private Score measure(
      Options options, Paper paper, Path folder, LocalStack stack, Seeds seeds, String password)
      throws Exception {
    URI site = URI.create("http://127.0.0.1:" + stack.url().getPort() + "/");
    List<Subject> subjects =
        List.of(
            new Subject(
                "page-resident",
                RESIDENT,
                visitors(site, null),
                new PageOracle(SESSION, seeds.bookableSessions(), SESSIONS)),
            new Subject(
                "page-staff",
                STAFF,
                visitors(site, password),
                new PageOracle(CASE, seeds.openCases(), ROWS)));
    Map<String, Integer> sizes = new LinkedHashMap<>();
    Set<String> wrong = new TreeSet<>();
    for (Subject subject : subjects) {
      HttpResponse<String> page = subject.visitors().get(0).get(subject.path());
      wrong.addAll(subject.oracle().violations(page.body()));
      sizes.put(subject.label() + ".xhtml", bytes(page));
    }
    if (options.broken()) {
      return Score.of(name(), 0, HALF, List.copyOf(wrong));
    }
    int port = options.ports() + SIDE_PORT;
    Path war = StaticWar.write(folder.resolve("static.war"), sizes);
    Beside peer =
        Beside.of(
            "static", folder.resolve("static"), stack.places(), war, port, stack::environment);
    try (Beside.Running running = peer.start()) {
      List<Score> scores = new ArrayList<>();
      for (Subject subject : subjects) {
        scores.add(score(options, paper, stack, seeds, subject, running, port, wrong));
      }
      scores.addAll(weights(paper, site, seeds, wrong));
      double smaller = Math.min(scores.get(0).ratio(), scores.get(1).ratio());
      return Score.of(name(), smaller, HALF, List.copyOf(wrong)).with(scores);
    }
  }

  private static Score score(
      Options options,
      Paper paper,
      LocalStack stack,
      Seeds seeds,
      Subject subject,
      Beside.Running peer,
      int port,
      Set<String> wrong)
      throws Exception {
    PageLoad product =
        new PageLoad(
            subject.visitors(),
            subject.path(),
            body -> subject.oracle().violations(body).isEmpty(),
            List.of(stack.pid(Part.APPLICATION), stack.pid(Part.DATABASE)));
    List<Visitor> theirs = visitors(URI.create("http://127.0.0.1:" + port + "/"), null);
    String path = subject.label() + ".xhtml";
    HttpResponse<String> still = theirs.get(0).get(path);
    wrong.addAll(
        PageOracle.sizes(bytes(subject.visitors().get(0).get(subject.path())), bytes(still)));
    PageLoad statically = new PageLoad(theirs, path, still.body()::equals, List.of(peer.pid()));
    paper.say(subject.label() + ": 慣らし運転(測りません)");
    warmUp(options, product);
    warmUp(options, statically);
    long entries = seeds.workListEntries();
    Pairs<PageSample> pairs =
        Pairs.interleaved(
            options.pairs(),
            () -> told(paper, "product", product.run(options.window())),
            () -> told(paper, "static ", statically.run(options.window())));
    int requests = pairs.all().stream().mapToInt(pair -> pair.a().requests()).sum();
    if (STAFF.equals(subject.path())) {
      wrong.addAll(PageOracle.audit(seeds.workListEntries() - entries, requests));
    }
    pairs.all().stream()
        .filter(pair -> pair.a().wrong() + pair.b().wrong() > 0)
        .forEach(pair -> wrong.add("answers that were not the page"));
    paper.say("product " + Statistics.words("/cpu s", pairs.a(PageSample::perCpuSecond)));
    paper.say("static  " + Statistics.words("/cpu s", pairs.b(PageSample::perCpuSecond)));
    paper.say("ratio   " + Statistics.words("", pairs.ratios(PageSample::perCpuSecond)));
    return Score.of(
        subject.label(), pairs.ratio(PageSample::perCpuSecond), HALF, List.copyOf(wrong));
  }

  /** On a busy machine time alone warms nothing up. */
  private static void warmUp(Options options, PageLoad load) throws Exception {
    long until = System.nanoTime() + LONGEST_WARM_UP.toNanos();
    int requests = load.run(options.warmUp()).requests();
    while (requests < WARM && System.nanoTime() < until) {
      requests += load.run(options.window()).requests();
    }
  }

  private static PageSample told(Paper paper, String side, PageSample sample) {
    paper.say(
        "  %s %.1f/cpu s, %.0f/s, cpu %.2f ms each, %d requests, load %s"
            .formatted(
                side,
                sample.perCpuSecond(),
                sample.perSecond(),
                sample.cpuMillisEach(),
                sample.requests(),
                Machine.now().load()));
    return sample;
  }

  private static List<Score> weights(Paper paper, URI site, Seeds seeds, Set<String> wrong)
      throws Exception {
    String session = seeds.bookableSessions().iterator().next();
    double first = 0;
    double second = 0;
    for (String path : List.of("", RESIDENT, "resident/support/book.xhtml?session=" + session)) {
      Weight browser = new Weight();
      long fresh = browser.visit(site.resolve(path));
      long again = browser.visit(site.resolve(path));
      paper.say("  /%s: %d bytes, again %d".formatted(path, fresh, again));
      first = Math.max(first, fresh / FIRST);
      second = Math.max(second, again / SECOND);
    }
    List<String> violations = List.copyOf(wrong);
    return List.of(
        Score.of("page-first-visit", first, WITHIN, violations),
        Score.of("page-next-visit", second, WITHIN, violations));
  }

  private static List<Visitor> visitors(URI site, String password) throws Exception {
    List<Visitor> visitors = new ArrayList<>();
    for (int number = 0; number < VISITORS; number++) {
      Visitor visitor = new Visitor(site);
      if (password != null) {
        visitor.signIn(SIGN_IN, CLERK, password);
      }
      visitors.add(visitor);
    }
    return visitors;
  }

  private static int bytes(HttpResponse<String> answer) {
    return answer.body().getBytes(StandardCharsets.UTF_8).length;
  }
}
