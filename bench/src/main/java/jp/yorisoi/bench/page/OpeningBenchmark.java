package jp.yorisoi.bench.page;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import jp.yorisoi.bench.Benchmark;
import jp.yorisoi.bench.Options;
import jp.yorisoi.bench.report.Goal;
import jp.yorisoi.bench.report.Paper;
import jp.yorisoi.bench.report.Score;
import jp.yorisoi.launcher.LocalStack;
import jp.yorisoi.launcher.database.Schema;
import jp.yorisoi.launcher.demo.DemoAccount;
import jp.yorisoi.launcher.demo.DemoStaff;
import jp.yorisoi.launcher.setup.Folders;
import jp.yorisoi.launcher.setup.Secrets;

/**
 * The opening minute: 5,000 people come to the pages of booking within a minute, and stay until
 * they are in or the run is over, while staff at the telephone open their pages. The figure is the
 * 95th percentile of these pages in seconds; the oracle looks at the order of the line.
 */
public final class OpeningBenchmark implements Benchmark {
  private static final String NAME = "opening-minute";
  private static final Goal A_SECOND = Goal.atMost(1.0);
  private static final int PEOPLE = 5000;
  private static final int HANDS = 64;
  private static final int BEFORE_SECONDS = 45;
  private static final int AFTER_SECONDS = 60;
  private static final int STAFF_EACH_MILLIS = 300;
  private static final int RESIDENTS = 400;
  private static final int WARM = 300;
  private static final double SLOW = 0.95;
  private static final double NANOS = 1e9;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String about() {
    return "予約が始まる前後に 5,000 人が来る間の、職員の画面の p95(秒)";
  }

  @Override
  public Score run(Options options, Paper paper) throws Exception {
    Path folder = options.folder().resolve("opening");
    Folders.delete(folder);
    try (LocalStack stack =
        LocalStack.in(folder)
            .portsFrom(options.ports())
            .progress(paper)
            .withSimulators(RESIDENTS)
            .environment("YORISOI_TRUSTED_PROXIES", "127.0.0.1/32")
            .withMicro()
            .start()) {
      Secrets secrets = Secrets.open(stack.places().secrets());
      new DemoStaff(secrets).seed(stack.databases());
      Visitor staff = new Visitor(stack.url());
      DemoAccount desk =
          DemoAccount.all().stream()
              .filter(one -> one.roles().contains("BOOKING_DESK"))
              .findFirst()
              .orElseThrow();
      staff.signIn("staff/sign-in.xhtml", desk.userId(), secrets.get(desk.secret()));
      for (int each = 0; each < WARM; each++) {
        staff.get("staff/support/week.xhtml");
        staff.get("resident/support/list.xhtml");
      }
      return rush(options, paper, stack, staff);
    }
  }

  private Score rush(Options options, Paper paper, LocalStack stack, Visitor staff)
      throws Exception {
    long opens = System.currentTimeMillis() + BEFORE_SECONDS * 1000L;
    announce(stack, opens);
    AtomicBoolean over = new AtomicBoolean();
    ExecutorService hands = Executors.newFixedThreadPool(HANDS + 1);
    OpeningCrowd crowd = new OpeningCrowd(options.ports(), PEOPLE, BEFORE_SECONDS + AFTER_SECONDS);
    try {
      Future<List<Double>> asked = hands.submit(() -> askedUntil(staff, over));
      List<Callable<Void>> parts = new ArrayList<>();
      for (int hand = 0; hand < HANDS; hand++) {
        int mine = hand;
        parts.add(
            () -> {
              crowd.walk(mine, HANDS, options.broken());
              return null;
            });
      }
      for (Future<Void> part : hands.invokeAll(parts)) {
        part.get();
      }
      over.set(true);
      List<Double> seconds = asked.get().stream().sorted().toList();
      paper.say(crowd.words());
      paper.say(
          "staff pages %d, median %.3f s, p95 %.3f s, longest %.3f s"
              .formatted(
                  seconds.size(),
                  seconds.get(seconds.size() / 2),
                  seconds.get((int) (seconds.size() * SLOW)),
                  seconds.get(seconds.size() - 1)));
      return Score.of(
          NAME, seconds.get((int) (seconds.size() * SLOW)), A_SECOND, crowd.violations());
    } finally {
      hands.shutdownNow();
    }
  }

  /** Everything else has been open for long; one class opens soon. */
  private static void announce(LocalStack stack, long opens) throws Exception {
    try (Connection front = stack.owner(Schema.FRONT);
        PreparedStatement old =
            front.prepareStatement(
                "UPDATE support_session SET opens_at = opens_at - INTERVAL 2 HOUR");
        PreparedStatement add =
            front.prepareStatement(
                "INSERT INTO support_session (kind, place, starts_at, ends_at, opens_at, closes_at,"
                    + " capacity) VALUES ('first-steps', 'yasugi-center', ?, ?, ?, ?, 20)")) {
      old.executeUpdate();
      LocalDateTime at = LocalDateTime.ofEpochSecond(opens / 1000, 0, ZoneOffset.UTC);
      add.setObject(1, at.plusDays(20));
      add.setObject(2, at.plusDays(20).plusHours(1));
      add.setObject(3, at);
      add.setObject(4, at.plusDays(19));
      add.executeUpdate();
    }
    TimeUnit.SECONDS.sleep(4); // what opens is looked up every three seconds
  }

  private static List<Double> askedUntil(Visitor staff, AtomicBoolean over) throws Exception {
    List<Double> seconds = new ArrayList<>();
    while (!over.get()) {
      long before = System.nanoTime();
      HttpResponse<String> page = staff.get("staff/support/week.xhtml");
      if (page.statusCode() != 200) {
        throw new IllegalStateException("a page of staff answered " + page.statusCode());
      }
      seconds.add((System.nanoTime() - before) / NANOS);
      Thread.sleep(STAFF_EACH_MILLIS);
    }
    return seconds;
  }
}
