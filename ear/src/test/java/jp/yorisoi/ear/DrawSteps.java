package jp.yorisoi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
import jp.yorisoi.launcher.database.Schema;

/** Sessions whose seats are drawn by lot. */
final class DrawSteps {
  static final String PAGE = "resident/support/draw.xhtml?session=";
  static final String KIND = "phone-to-try";
  private static final AtomicInteger SERIES = new AtomicInteger();
  private static final int A_WEEK = 7;
  private static final int FAR = 140;

  private final RunningSystem system;

  DrawSteps(RunningSystem system) {
    this.system = system;
  }

  /**
   * A session of one seat that will be drawn. Whoever plans next commits to its seed; here it is
   * the lead, who plans a series far away.
   *
   * @param desk a page of staff
   */
  long committed(Page desk) throws Exception {
    long session = new Classes(system).fresh(KIND, 1);
    plan(desk, SERIES.getAndIncrement());
    assertThat(
            system.count(
                Schema.FRONT, "SELECT COUNT(*) FROM support_draw WHERE session_id = ?", session))
        .as("committed to")
        .isEqualTo(1);
    return session;
  }

  private void plan(Page desk, int series) {
    LocalDate first = LocalDate.now(ZoneId.of("Asia/Tokyo")).plusDays(FAR + series % A_WEEK);
    new StaffSteps(system, desk).signIn("kamo.jiro").page("staff/support/series.xhtml");
    desk.selectOption("#kind", "first-steps");
    desk.selectOption("#place", "otsuka-center");
    desk.selectOption("#weekday", first.getDayOfWeek().name());
    desk.fill("#from", first.toString());
    desk.fill("#until", first.plusWeeks(2).toString());
    desk.fill("#at", "%02d:00".formatted(9 + series / A_WEEK));
    desk.fill("#minutes", "45");
    desk.fill("#capacity", "5");
    desk.click("[data-test=look]");
    desk.click("[data-test=save]");
    assertThat(desk.textContent("[data-test=notice]")).contains("回の教室を作りました");
  }

  /** The time of the draw comes. */
  void comes(long session) throws Exception {
    system.change(
        Schema.FRONT,
        "UPDATE support_session SET draw_at = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND WHERE id = ?",
        session);
  }

  /** Waits until the page of the draw, read by anybody, says that it was drawn. */
  void drawn(long session) throws Exception {
    WebClient anybody = new WebClient(system);
    RunningSystem.until(
        "drawn", () -> anybody.get(PAGE + session).body().contains("data-done=\"true\""));
  }
}
