package jp.yorisoi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import jp.yorisoi.launcher.database.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the lead of the booking desk arranges, through the pages. */
@ExtendWith(SharedWar.class)
class DeskPlanIT {
  private static final String LEAD = "kamo.jiro";
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Tokyo"));

  private final RunningSystem system;
  private final Browser browser;
  private final Classes classes;

  DeskPlanIT(RunningSystem system, Browser browser) {
    this.system = system;
    this.browser = browser;
    this.classes = new Classes(system);
  }

  @Test
  void a_series_is_seen_with_its_obstacles_saved_changed_and_ended_without_javascript() {
    Page page = browser.plainDesk();
    StaffSteps lead = new StaffSteps(system, page).signIn(LEAD);
    lead.page("staff/support/series.xhtml");
    LocalDate first = TODAY.plusDays(70);
    page.selectOption("#kind", "first-steps");
    page.selectOption("#place", "otsuka-center");
    page.selectOption("#weekday", first.getDayOfWeek().name());
    page.fill("#from", "2027年2月29日");
    page.fill("#until", first.plusWeeks(9).toString());
    page.fill("#at", "10:00");
    page.fill("#minutes", "60");
    page.fill("#capacity", "6");
    page.fill("#teacher", "大塚高校");
    page.click("[data-test=look]");
    assertThat(page.textContent("#from-error")).contains("その日はありません");
    page.fill("#from", first.toString());
    page.click("[data-test=look]");
    int free = Integer.parseInt(page.textContent("[data-test=free]"));
    assertThat(page.locator("[data-test=dates] tbody tr").count()).isEqualTo(10);
    page.locator("[data-test=dates] input[type=checkbox]").first().check();
    page.click("[data-test=save]");
    assertThat(page.textContent("[data-test=notice]")).contains((free - 1) + " 回の教室を作りました");
    assertThat(page.textContent("[data-test=all]")).contains("大塚交流センター", "大塚高校");
    page.locator("[data-test=all] tbody tr", new Page.LocatorOptions().setHasText("大塚高校"))
        .locator("a")
        .click();
    page.fill("#capacity", "7");
    page.fill("#at", "10:30");
    page.click("[data-test=look]");
    assertThat(page.textContent("[data-test=steps]")).contains("10:30 からにする（7 席）。予約はない");
    page.click("[data-test=save]");
    assertThat(page.textContent("[data-test=notice]")).contains("回の教室を変えました");
  }

  @Test
  void people_are_written_to_and_called_when_their_class_is_not_held() throws Exception {
    String session = Long.toString(classes.fresh(4));
    Page page = browser.desk();
    StaffSteps lead = new StaffSteps(system, page).signIn(LEAD);
    lead.bookForCaller(session, "ツタエル イチ", "0854330011");
    lead.bookForCaller(session, "ツタエル ニ", "0854330012");

    lead.page("staff/support/message.xhtml?session=" + session);
    page.selectOption("#purpose", "PREPARING");
    page.fill("#text", "充電器をお持ちください。");
    page.click("[data-test=look-go]");
    assertThat(page.textContent("[data-test=send]")).contains("2 人に送る");
    page.click("[data-test=send]");
    assertThat(page.textContent("[data-test=notice]")).contains("2 人に送りました");

    lead.page("staff/support/session.xhtml?session=" + session);
    page.selectOption("#reason", "WEATHER");
    page.click("[data-test=ask]");
    assertThat(page.textContent("[data-test=sure]")).contains("2 人", "元にはもどせません");
    page.click("[data-test=cancel]");
    assertThat(page.textContent("[data-test=notice]")).contains("中止にしました", "電話 2 人");
    assertThat(classes.taken(Long.parseLong(session))).isZero();

    String calls = lead.page("staff/support/calls.xhtml");
    assertThat(calls).contains("ツタエル イチ", "中止の連絡");
    page.locator("[data-test=calls] tbody tr", new Page.LocatorOptions().setHasText("ツタエル イチ"))
        .locator("a")
        .press("Enter");
    page.waitForSelector("[data-test=say]");
    assertThat(page.textContent("[data-test=say]")).contains("天候のため中止");
    page.press("button[value=TOLD]", "Enter");
    page.waitForSelector("[data-test=notice]");
    assertThat(page.textContent("[data-test=notice]")).contains("「伝えた」");
    assertThat(
            system.value(
                Schema.FRONT,
                "SELECT GROUP_CONCAT(COALESCE(result, '-') ORDER BY result) FROM support_phone_task"
                    + " WHERE session_id = ? AND reason = 'SESSION_CANCELLED'",
                session))
        .isEqualTo("-,TOLD");
  }

  /** The job has given a class of the next weeks its room and its teacher. */
  @Test
  void the_desk_sees_who_and_what_is_free_on_a_day_and_the_week_of_a_room() throws Exception {
    String used =
        system.value(
            Schema.FRONT,
            "SELECT CONCAT(DATE(a.from_at + INTERVAL 9 HOUR), ' ', a.resource, ' ', a.session_id)"
                + " FROM support_allocation a JOIN support_session s ON s.id = a.session_id"
                + " WHERE s.kind = 'first-steps' AND a.resource LIKE '%-room' ORDER BY a.from_at"
                + " LIMIT 1");
    String[] room = used.split(" ");
    Page page = browser.desk();
    StaffSteps desk = new StaffSteps(system, page).signIn(LEAD);
    desk.page("staff/support/calendar.xhtml?day=" + room[0]);
    page.keyboard().press("5");
    page.waitForURL("**/resources.xhtml?day=" + room[0]);
    assertThat(page.locator("[data-test=resources] th[scope=rowgroup]").allTextContents())
        .containsExactly("部屋", "人", "機器", "車");
    assertThat(page.textContent("[data-test=resources]")).contains("空き", "ぐるっとYasugi号");
    page.selectOption("#resource", room[1]);
    page.click("[data-test=show]");
    assertThat(page.textContent("h1")).contains("研修室");
    assertThat(
            page.locator("[data-test=resources] a[href='session.xhtml?session=" + room[2] + "']")
                .count())
        .isPositive();
    String numbers = desk.page("staff/support/use.xhtml?day=" + room[0]);
    assertThat(numbers).contains("部屋・人・機器など", "研修室");
    assertThat(page.locator("[data-test=use-resource] tbody tr").count()).isPositive();
  }

  @Test
  void the_lists_of_a_day_are_printed_with_their_watermark() throws Exception {
    String session = Long.toString(classes.fresh(4));
    Page page = browser.desk();
    StaffSteps lead = new StaffSteps(system, page).signIn(LEAD);
    lead.bookForCaller(session, "インサツ ハナ", "0854330021");
    String day =
        system.value(
            Schema.FRONT,
            "SELECT DATE(starts_at + INTERVAL 9 HOUR) FROM support_session WHERE id = ?",
            session);
    lead.page("staff/support/calendar.xhtml?view=day&day=" + day);
    page.selectOption("#print-place", "yasugi-center");
    page.click("[data-test=print-day]");
    page.waitForURL("**/day-print.xhtml");
    assertThat(page.textContent("main")).contains("インサツ ハナ", "安来交流センター", "記録されました");
    assertThat(page.textContent("[data-test=print-mark]")).contains("加茂");
    assertThat(
            system.value(
                Schema.FRONT,
                "SELECT COUNT(*) FROM audit_entry WHERE event = 'PRINTED' AND fields LIKE"
                    + " '%DAY_LIST_PRINT%'"))
        .isNotEqualTo("0");
  }
}
