package jp.yorisoi.bench.booking;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import jp.yorisoi.bench.Benchmark;
import jp.yorisoi.bench.Options;
import jp.yorisoi.bench.measure.Durability;
import jp.yorisoi.bench.measure.Listeners;
import jp.yorisoi.bench.measure.Pairs;
import jp.yorisoi.bench.measure.Statistics;
import jp.yorisoi.bench.report.Goal;
import jp.yorisoi.bench.report.Paper;
import jp.yorisoi.bench.report.Score;
import jp.yorisoi.launcher.LocalStack;
import jp.yorisoi.launcher.Part;
import jp.yorisoi.launcher.StackPlan;
import jp.yorisoi.launcher.database.Account;
import jp.yorisoi.launcher.database.Schema;
import jp.yorisoi.launcher.setup.Folders;

/**
 * Seats booked at the desk by 32 callers: 30 of 100 attempts give a seat back, 10 send an earlier
 * key again, the others book. Against bare JDBC that reads and writes the same, one transaction a
 * request, 32 connections, in the same run on the same database.
 */
public final class BookingBenchmark implements Benchmark {
  private static final int CALLERS = 32;
  private static final int MANY = 256;
  private static final Goal KEEPS_UP = Goal.atLeast(0.9);
  private static final int RESIDENTS = 400;
  private static final Duration LONGEST = Duration.ofHours(1);

  /** Enough to see every statement; one caller fills it in no time. */
  private static final Sides.Crowd FEW = new Sides.Crowd(1, 5);

  /** An oracle that saw fewer has not seen what the goal asks for. */
  private static final int ATTEMPTS_OF_THE_GOAL = 200_000;

  private static final int WARM = 10_000;
  private static final Duration LONGEST_WARM_UP = Duration.ofMinutes(2);
  private static final Duration LOOK = Duration.ofSeconds(2);

  private final String name;
  private final String about;
  private final Sides.Crowd crowd;
  private final Goal goal;
  private final boolean withMany;
  private final boolean http;

  private BookingBenchmark(
      String name, String about, Sides.Crowd crowd, Goal goal, boolean withMany, boolean http) {
    this.name = name;
    this.about = about;
    this.crowd = crowd;
    this.goal = goal;
    this.withMany = withMany;
    this.http = http;
  }

  /** Everybody wants a seat of one session. */
  public static BookingBenchmark hot() {
    return new BookingBenchmark(
        "booking-hot",
        "32 人が一つの教室(100 席)を取り合う / 同じことを裸の JDBC で一件ずつ、32 接続",
        new Sides.Crowd(1, 100),
        Goal.atLeast(3),
        true,
        false);
  }

  /** The same people want seats of 200 sessions. */
  public static BookingBenchmark spread() {
    return new BookingBenchmark(
        "booking-spread",
        "32 人が 200 の教室(各 5 席)を予約する / 同じことを裸の JDBC で一件ずつ、32 接続",
        new Sides.Crowd(200, 5),
        Goal.atLeast(0.6),
        false,
        false);
  }

  /** Everybody wants a seat of one session, through the partners' door over HTTP. */
  public static BookingBenchmark http() {
    return new BookingBenchmark(
        "booking-http",
        "連携システム 32 接続が一つの教室(100 席)を取り合う(HTTP、認証、監査) / 裸の JDBC で一件ずつ、32 接続",
        new Sides.Crowd(1, 100),
        Goal.atLeast(0.5),
        false,
        true);
  }

  /** One load of the product. */
  private interface Product {
    Window window(int callers, Duration time) throws Exception;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String about() {
    return about;
  }

  @Override
  public Score run(Options options, Paper paper) throws Exception {
    Path folder = options.folder().resolve("booking");
    Folders.delete(folder);
    Path shipped = Path.of(System.getProperty("yorisoi.root", "."), "web/target/web.war");
    Path war = http ? shipped : DoorWar.write(shipped, folder.resolve("door.war"));
    HttpDoor partners = new HttpDoor(options.ports());
    StackPlan plan =
        LocalStack.in(folder.resolve("stack")).portsFrom(options.ports()).progress(paper);
    if (!options.broken()) {
      plan.withSimulators(RESIDENTS).withMicro(war);
      plan.environment(
          "YORISOI_PARTNERS", partners.partners(folder.resolve("partners.txt")).toString());
    }
    try (partners;
        LocalStack stack = plan.start()) {
      Listeners.requireLoopback("database", stack.pid(Part.DATABASE));
      Sides sides = new Sides(stack, paper, crowd);
      Product product =
          http ? (callers, time) -> sides.served(partners, callers, time) : sides::desk;
      return options.broken()
          ? broken(options, stack, sides)
          : run(options, paper, stack, sides, product);
    }
  }

  /** The control: no server, no warm-up and no peer, only something that must be caught. */
  private Score broken(Options options, LocalStack stack, Sides sides) throws Exception {
    try (BrokenDoor door =
        new BrokenDoor(stack.databases().runtime(Schema.FRONT, Account.FRONT_PUBLIC))) {
      sides.here("broken ", door, CALLERS, options.window());
      return Score.of(name, 0, goal, sides.violations());
    }
  }

  private Score run(Options options, Paper paper, LocalStack stack, Sides sides, Product product)
      throws Exception {
    try (JdbcDoor peer =
        new JdbcDoor(stack.databases().runtime(Schema.FRONT, Account.FRONT_PUBLIC))) {
      Listeners.requireLoopback("server", stack.pid(Part.APPLICATION));
      durability(paper, stack, sides);
      paper.say("キャンセル待ちに入る人はいません。測るのは席の予約と取り消しだけです。");
      sameWork(paper, stack, sides, peer, product);
      paper.say("慣らし運転(測りません)");
      warmUp(() -> product.window(CALLERS, options.warmUp()));
      warmUp(() -> sides.peer(peer, CALLERS, options.warmUp()));
      Pairs<Window> pairs = pairs(options, paper, sides, peer, product);
      tell(paper, sides, peer, pairs);
      double ratio = pairs.ratio(Window::rate);
      List<Score> many = withMany ? many(options, paper, sides) : List.of();
      List<String> wrong = new ArrayList<>(sides.violations());
      wrong.addAll(BookingOracle.tooFew(attempts(pairs), options.attempts(ATTEMPTS_OF_THE_GOAL)));
      return Score.of(name, ratio, goal, wrong).with(many);
    }
  }

  /** On a busy machine time alone warms nothing up. */
  private static void warmUp(Callable<Window> side) throws Exception {
    long until = System.nanoTime() + LONGEST_WARM_UP.toNanos();
    int attempts = 0;
    do {
      attempts += side.call().report().attempts();
    } while (attempts < WARM && System.nanoTime() < until);
  }

  /** The shipped archive has no servlet that tells it; its account is asked on the same server. */
  private void durability(Paper paper, LocalStack stack, Sides sides) throws Exception {
    try (Connection connection = stack.runtime(Schema.FRONT, Account.FRONT_PUBLIC);
        Connection served = stack.runtime(Schema.FRONT, Account.FRONT_STAFF)) {
      Durability peer = Durability.of(connection);
      Durability product = http ? Durability.of(served) : sides.durability();
      paper.say("product " + product);
      paper.say("jdbc    " + peer);
      product.requireEqual(peer);
    }
  }

  private static void sameWork(
      Paper paper, LocalStack stack, Sides sides, JdbcDoor peer, Product desk) throws Exception {
    Traffic traffic = new Traffic(stack);
    Sides.Crowd usual = sides.want(FEW);
    Traffic.Seen product = traffic.of(() -> desk.window(1, LOOK), Account.FRONT_STAFF.account());
    Traffic.Seen bare = traffic.of(() -> sides.peer(peer, 1, LOOK), Account.FRONT_PUBLIC.account());
    sides.want(usual);
    if (!product.request().equals(bare.request())) {
      List<String> only = new ArrayList<>(product.request());
      only.removeAll(bare.request());
      List<String> extra = new ArrayList<>(bare.request());
      extra.removeAll(product.request());
      throw new IllegalStateException(
          "they do not do the same; only the product does " + only + ", only the peer " + extra);
    }
    paper.say("両側がすること: " + String.join(", ", product.request()));
    paper.say("  product beside: " + Traffic.words(product.beside()));
    paper.say("  jdbc beside:    " + Traffic.words(bare.beside()));
  }

  private static Pairs<Window> pairs(
      Options options, Paper paper, Sides sides, JdbcDoor peer, Product product) throws Exception {
    paper.say("測定(裸の JDBC の番には、アプリケーションを SIGSTOP で止めておきます)");
    long until = System.nanoTime() + LONGEST.toNanos();
    Pairs<Window> pairs = new Pairs<>();
    while (pairs.all().size() < options.pairs()
        || attempts(pairs) < options.attempts(ATTEMPTS_OF_THE_GOAL) && System.nanoTime() < until) {
      pairs.add(
          () -> product.window(CALLERS, options.window()),
          () -> sides.peer(peer, CALLERS, options.window()));
    }
    return pairs;
  }

  /** What the desk was asked in the windows that count. */
  private static int attempts(Pairs<Window> pairs) {
    return pairs.all().stream().mapToInt(pair -> pair.a().report().attempts()).sum();
  }

  private static void tell(Paper paper, Sides sides, JdbcDoor peer, Pairs<Window> pairs)
      throws Exception {
    paper.say("product " + Statistics.words("/s", pairs.a(Window::rate)));
    paper.say("jdbc    " + Statistics.words("/s", pairs.b(Window::rate)));
    paper.say("ratio   " + Statistics.words("", pairs.ratios(Window::rate)));
    paper.say("cpu ms each product " + Statistics.words("ms", pairs.a(Window::cpuMillisEach)));
    paper.say("cpu ms each jdbc    " + Statistics.words("ms", pairs.b(Window::cpuMillisEach)));
    paper.say(
        "attempts at the desk %d (the goal speaks of %d), connections of the peer %d, sealed person %d bytes (peer %d)"
            .formatted(
                attempts(pairs),
                ATTEMPTS_OF_THE_GOAL,
                peer.connections(),
                sides.database().sealedPersonBytes(),
                Sizes.SEALED_PERSON));
  }

  /** With eight times the callers, against itself. */
  private List<Score> many(Options options, Paper paper, Sides sides) throws Exception {
    paper.say("256 人と 32 人");
    sides.desk(MANY, options.window());
    Pairs<Window> pairs =
        Pairs.interleaved(
            Math.max(2, options.pairs() / 2),
            () -> sides.desk(MANY, options.window()),
            () -> sides.desk(CALLERS, options.window()));
    paper.say("ratio   " + Statistics.words("", pairs.ratios(Window::rate)));
    return List.of(
        Score.of(name + "-256", pairs.ratio(Window::rate), KEEPS_UP, sides.violations()));
  }
}
