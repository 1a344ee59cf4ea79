package jp.yorisoi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yorisoi.launcher.database.Schema;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Booking opens and 600 come at once, all from one address: some draw numbers, the rest is asked to
 * come again. With 5,000 and an address each it is {@code ./yorisoi bench opening-minute}.
 */
@ExtendWith(SharedWar.class)
class OpeningMinuteIT {
  private static final int ARRIVALS = 600;
  private static final int AT_A_TIME = 64;
  private static final int FREE = 60;

  /**
   * How fast staff pages are is the benchmark's; here they share two cores with all of the test.
   */
  private static final long IN_NO_LINE = 8_000;

  private static final String LIST = "resident/support/list.xhtml";
  private static final Pattern NUMBER = Pattern.compile("data-test=\"place\">[^0-9]*([0-9,]+)");

  private final RunningSystem system;
  private final Browser browser;
  private LocalDateTime opens;

  OpeningMinuteIT(RunningSystem system, Browser browser) {
    this.system = system;
    this.browser = browser;
  }

  @BeforeEach
  void announce() throws Exception {
    system.change(
        Schema.FRONT,
        "UPDATE support_session SET opens_at = opens_at - INTERVAL 2 HOUR"
            + " WHERE opens_at > UTC_TIMESTAMP(6) - INTERVAL 2 HOUR");
    opens = LocalDateTime.now(ZoneOffset.UTC).plusMinutes(3).withNano(0);
    LocalDateTime starts = opens.plusDays(300);
    system.change(
        Schema.FRONT,
        "INSERT INTO support_session (kind, place, starts_at, ends_at, opens_at, closes_at,"
            + " capacity) VALUES ('first-steps', 'yasugi-center', ?, ?, ?, ?, 20)",
        starts,
        starts.plusMinutes(90),
        opens,
        starts.minusDays(1));
    RunningSystem.until("the room is open", () -> isRoom(true));
  }

  @AfterEach
  void end() throws Exception {
    system.change(Schema.FRONT, "DELETE FROM support_session WHERE opens_at = ?", opens);
    RunningSystem.until("the room is closed", () -> isRoom(false));
  }

  /** What opens is looked up every three seconds; who comes then gets a number or comes later. */
  private boolean isRoom(boolean open) throws Exception {
    HttpResponse<String> page = new WebClient(system).get(LIST);
    boolean numbered =
        page.headers().allValues("Set-Cookie").stream()
                .anyMatch(cookie -> cookie.startsWith("YORISOI_PLACE="))
            || page.body().contains("data-test=\"later\"");
    return page.statusCode() == 200 && numbered == open;
  }

  @Test
  void numbers_keep_the_order_and_staff_at_the_telephone_go_on_working() throws Exception {
    WebClient desk = new WebClient(system);
    assertThat(desk.signIn("hirose.midori", system.password("hirose.midori"))).isTrue();
    AtomicBoolean over = new AtomicBoolean();
    ExecutorService hands = Executors.newFixedThreadPool(AT_A_TIME + 1);
    try {
      Future<List<Long>> staff = hands.submit(() -> askedUntil(desk, over));
      List<Callable<Visit>> all = new ArrayList<>();
      for (int each = 0; each < ARRIVALS; each++) {
        all.add(() -> visit());
      }
      List<Visit> visits = new ArrayList<>();
      for (Future<Visit> one : hands.invokeAll(all)) {
        visits.add(one.get());
      }
      over.set(true);
      assertOrder(visits);
      lookAtTheLine();
      List<Long> millis = staff.get().stream().sorted().toList();
      long p95 = millis.get((int) (millis.size() * 0.95));
      System.getLogger("opening")
          .log(
              System.Logger.Level.INFO,
              "staff pages while {0} came: {1}, p95 {2} ms",
              ARRIVALS,
              millis.size(),
              p95);
      assertThat(p95).as("staff stand in no line, ms").isLessThan(IN_NO_LINE);
    } finally {
      hands.shutdownNow();
    }
  }

  private record Visit(WebClient client, long number) {}

  private Visit visit() throws Exception {
    WebClient client = new WebClient(system);
    return new Visit(client, number(client.get(LIST)));
  }

  /** The number read on the page, 0 on the page of booking itself or where one is to come later. */
  private static long number(HttpResponse<String> page) {
    Matcher found = NUMBER.matcher(page.body());
    return found.find() ? Long.parseLong(found.group(1).replace(",", "")) : 0;
  }

  private void assertOrder(List<Visit> visits) throws Exception {
    Set<Long> numbers = new TreeSet<>();
    List<Visit> waiting = visits.stream().filter(visit -> visit.number() > 0).toList();
    waiting.forEach(visit -> assertThat(numbers.add(visit.number())).isTrue());
    assertThat(numbers).isNotEmpty().allMatch(number -> number > FREE);
    Visit one = waiting.get(waiting.size() / 2);
    for (int each = 0; each < 5; each++) {
      HttpResponse<String> again = one.client().get(LIST);
      assertThat(number(again)).as("asked again").isEqualTo(one.number());
      assertThat(again.headers().firstValue("Refresh")).isPresent();
    }
    assertThat(one.client().get(LIST + "?still=1").headers().firstValue("Refresh")).isEmpty();
  }

  /** The page of those who have to wait, on the smallest phone. */
  private void lookAtTheLine() {
    try (Page page = browser.narrow()) {
      Inspector inspector = new Inspector(page);
      page.navigate(system.page(LIST + "?still=1"));
      assertThat(page.locator("[data-test=place], [data-test=later]").count()).isEqualTo(1);
      inspector.lookAsResident("line");
      inspector.nothingIsWrong(1);
    }
  }

  private static List<Long> askedUntil(WebClient desk, AtomicBoolean over) throws Exception {
    List<Long> millis = new ArrayList<>();
    while (!over.get() || millis.size() < 20) {
      long before = System.nanoTime();
      assertThat(desk.get("staff/support/week.xhtml").statusCode()).isEqualTo(200);
      millis.add((System.nanoTime() - before) / 1_000_000);
    }
    return millis;
  }
}
