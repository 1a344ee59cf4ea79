package jp.yorisoi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import jp.yorisoi.launcher.database.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * WCAG 2.2 AA by axe-core. Resident pages are looked at 320 px wide, which is also what a window of
 * 1280 px shows at 400 % zoom; staff pages at a desk.
 */
@ExtendWith(SharedWar.class)
class AccessibilityIT {
  private static final int RESIDENT_STATES = 98;
  private static final int LINKS = 60;
  private static final int STAFF_STATES = 11;
  private static final int NO_ROOM = 503;
  private static final List<String> LANGUAGES = List.of("ja", "ja-easy", "en", "pt");

  private final RunningSystem system;
  private final Browser browser;

  AccessibilityIT(RunningSystem system, Browser browser) {
    this.system = system;
    this.browser = browser;
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "ja-easy", "en", "pt"})
  void every_state_of_every_resident_page_passes_at_320_px(String language) throws Exception {
    RunningSystem.until(
        "the register is mirrored",
        () -> system.count(Schema.CORE, "SELECT COUNT(*) FROM resident") > 0);
    try (Page page = browser.narrow()) {
      Inspector inspector = new Inspector(page);
      new ResidentTour(system, page, inspector).all(language, Claimant.from(system));
      inspector.nothingIsWrong(RESIDENT_STATES);
      inspector.noLinkLeadsNowhere(LINKS);
    }
  }

  @Test
  void the_page_for_whom_there_is_no_room_passes_in_each_language() throws Exception {
    String list = "resident/support/list.xhtml";
    Crowd crowd = new Crowd(system, "/" + list);
    try (Page page = browser.narrow()) {
      Inspector inspector = new Inspector(page);
      for (String language : LANGUAGES) {
        page.context()
            .addCookies(List.of(new Cookie("YORISOI_LANG", language).setUrl(system.page(""))));
        RunningSystem.until("no room", () -> page.navigate(system.page(list)).status() == NO_ROOM);
        assertThat(page.locator("[data-test=failure]").count()).isOne();
        assertThat(page.getAttribute("html", "lang")).startsWith(language.substring(0, 2));
        inspector.lookAsResident("no room, " + language);
      }
      inspector.nothingIsWrong(LANGUAGES.size());
    } finally {
      crowd.leave();
    }
  }

  @Test
  void every_staff_page_passes() throws Exception {
    String number = system.simulate("{\"count\":1}").get(0);
    String sql = "SELECT receipt_number FROM procedure_case WHERE source_number = ?";
    RunningSystem.until("a case", () -> system.value(Schema.CORE, sql, number) != null);
    String ours = system.value(Schema.CORE, sql, number);
    try (Page page = browser.inspected()) {
      Inspector inspector = new Inspector(page);
      page.navigate(system.page("staff/"));
      inspector.look("sign-in");
      page.fill("[id='form:user']", "nobody");
      page.fill("[id='form:password']", "wrong");
      page.click("[id='form:go']");
      inspector.look("sign-in refused");
      StaffSteps clerk = new StaffSteps(system, page).signIn("yasugi.ichiro");
      inspector.look("first page");
      clerk.open(ours);
      inspector.look("case taken in");
      clerk.press("assign");
      inspector.look("case under review");
      clerk.press("reject");
      inspector.look("case, message missing");
      clerk.press("approve");
      inspector.look("case proposed");
      for (String path :
          new String[] {
            "cases/list.xhtml",
            "cases/list.xhtml?q=zzz",
            "intake/quarantine.xhtml",
            "tools/ai.xhtml",
            "nowhere.xhtml"
          }) {
        clerk.page("staff/" + path);
        inspector.look(path);
      }
      inspector.nothingIsWrong(STAFF_STATES);
    }
  }

  @Test
  void every_page_of_the_booking_desk_passes() throws Exception {
    long session = new Classes(system).fresh(5);
    try (Page page = browser.inspected()) {
      Inspector inspector = new Inspector(page);
      StaffSteps desk = new StaffSteps(system, page).signIn("hirose.midori");
      inspector.look("first page");
      desk.page("staff/support/week.xhtml");
      inspector.look("week");
      desk.page("staff/support/week.xhtml?session=" + session);
      inspector.look("class chosen");
      page.click("[data-test=book]");
      inspector.look("caller, nothing written");
      desk.bookForCaller(Long.toString(session), "ノギ ヨシエ", "0854567890");
      inspector.look("caller booked");
      desk.page("staff/support/names.xhtml?session=" + session);
      inspector.look("names");
      page.click("table[data-test=names] a");
      inspector.look("names, sure?");
      Channels.book(system, session, "postcard", "0854567899", "〒692-0011 安来市安来町1番地");
      desk.page("staff/support/postcards.xhtml");
      inspector.look("postcards");
      String soon = Long.toString(new Classes(system).soon(5));
      desk.bookForCaller(soon, "ノギ ヨシエ", "0854567891");
      desk.page("staff/support/names.xhtml?session=" + soon);
      page.click("button[value=came]");
      inspector.look("names, somebody came");
      page.click("[data-test=walk-in]");
      inspector.look("names, nobody at the door");
      inspector.nothingIsWrong(10);
    }
  }

  @Test
  void every_page_on_which_classes_are_arranged_passes() throws Exception {
    String session = Long.toString(new Classes(system).fresh(5));
    try (Page page = browser.inspected()) {
      Inspector inspector = new Inspector(page);
      StaffSteps lead = new StaffSteps(system, page).signIn("kamo.jiro");
      for (String path :
          new String[] {
            "calendar.xhtml",
            "calendar.xhtml?view=place&place=yasugi-center",
            "calendar.xhtml?view=day",
            "resources.xhtml",
            "resources.xhtml?resource=teacher-1",
            "use.xhtml",
            "calls.xhtml?show=done",
            "call.xhtml?task=none",
            "closures.xhtml",
            "series.xhtml",
            "tours.xhtml",
            "tour-plan.xhtml?route=hirose-hills",
            "session.xhtml?session=" + session,
            "message.xhtml?session=" + session,
            "offline.xhtml?session=" + session
          }) {
        lead.page("staff/support/" + path);
        inspector.look(path);
      }
      lead.page("staff/support/closures.xhtml");
      page.click("[data-test=enter]");
      inspector.look("closure, nothing written");
      lead.page("staff/support/series.xhtml");
      page.click("[data-test=look]");
      inspector.look("series, nothing written");
      lead.page("staff/support/calendar.xhtml?view=day&day=" + day(session));
      page.selectOption("#print-place", "yasugi-center");
      page.click("[data-test=print-day]");
      page.waitForURL("**/day-print.xhtml");
      assertThat(page.textContent("main")).contains("印刷することは記録されました");
      inspector.look("lists of a day, printed");
      inspector.nothingIsWrong(15);
    }
  }

  private String day(String session) throws Exception {
    return system.value(
        Schema.FRONT,
        "SELECT DATE(starts_at + INTERVAL 9 HOUR) FROM support_session WHERE id = ?",
        session);
  }
}
