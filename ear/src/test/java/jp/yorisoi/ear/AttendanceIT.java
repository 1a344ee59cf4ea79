package jp.yorisoi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Locale;
import java.util.Map;
import jp.yorisoi.launcher.database.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who came to a class, marked at its door. */
@ExtendWith(SharedWar.class)
class AttendanceIT {
  private static final String DESK = "hirose.midori";
  private static final String LEAD = "kamo.jiro";

  private final RunningSystem system;
  private final Browser browser;
  private final Classes classes;

  AttendanceIT(RunningSystem system, Browser browser) {
    this.system = system;
    this.browser = browser;
    this.classes = new Classes(system);
  }

  @Test
  void the_desk_goes_through_the_list_by_keyboard_and_without_javascript() throws Exception {
    String session = Long.toString(classes.soon(4));
    String list = "staff/support/names.xhtml?session=" + session;
    Page page = browser.plainDesk();
    StaffSteps desk = new StaffSteps(system, page).signIn(DESK);
    desk.bookForCaller(session, "ヒロセ イチ", "0854220001");
    desk.bookForCaller(session, "ヒロセ ニ", "0854220002");
    desk.bookForCaller(session, "ヒロセ サン", "0854220003");
    Page other = browser.desk();
    new StaffSteps(system, other).signIn(LEAD).page(list);

    desk.page(list);
    press(page, 1, "Enter");
    press(page, 2, "Tab", "Enter");
    press(page, 3, "Enter");
    assertThat(marks(session)).isEqualTo("CAME,ABSENT,CAME");

    other.click("tbody tr:nth-child(1) button[value=absent]");
    assertThat(other.textContent("[data-test=attendance]")).contains("ほかの職員が", "「来た」");
    assertThat(marks(session)).as("nothing is written over").isEqualTo("CAME,ABSENT,CAME");

    page.fill("#kana", "トウジツ ハナ");
    page.press("#kana", "Enter");
    page.waitForSelector("tbody tr:nth-child(4)");
    assertThat(page.textContent("tbody tr:nth-child(4)")).contains("トウジツ ハナ", "当日", "来た");
    assertThat(page.textContent("[data-test=door]")).contains("満席");

    page.click("[data-test=print]");
    page.waitForURL("**/print.xhtml");
    assertThat(page.textContent("tbody tr:nth-child(1)")).startsWith("□B-").contains("ヒロセ イチ");
    assertThat(page.textContent("tbody tr:nth-child(4)"))
        .as("nobody was told this number")
        .startsWith("□トウジツ ハナ");

    classes.end(Long.parseLong(session));
    assertThat(desk.page("staff/support/week.xhtml?session=" + session))
        .contains("予約 3・来た 2・来なかった 1・当日 1");
  }

  @Test
  void who_is_not_marked_is_absent_only_when_the_desk_says_so() throws Exception {
    String session = Long.toString(classes.soon(4));
    Page page = browser.desk();
    StaffSteps desk = new StaffSteps(system, page).signIn(DESK);
    desk.bookForCaller(session, "ノギ イチ", "0854330001");
    assertThat(desk.page("staff/support/names.xhtml?session=" + session)).doesNotContain("残りの");
    classes.end(Long.parseLong(session));
    assertThat(desk.page("staff/support/week.xhtml?session=" + session))
        .contains("予約 1・来た 0・来なかった 0・未記入 1・当日 0");
    desk.page("staff/support/names.xhtml?session=" + session);
    page.click("[data-test=rest] button");
    assertThat(page.textContent("[data-test=attendance]")).contains("1 人");
    assertThat(marks(session)).isEqualTo("ABSENT");
    page.click("tbody tr:nth-child(1) button[value=none]");
    assertThat(page.textContent("[data-test=attendance]")).contains("消しました");
    assertThat(marks(session)).isEqualTo("-");
  }

  @Test
  void a_number_read_at_the_door_marks_its_holder_who_then_has_a_certificate() throws Exception {
    long session = classes.soon(4);
    Resident resident = classes.ready(session, 560_001);
    Resident.Page booked =
        resident.send(Classes.BOOK, Classes.with(Classes.answers(session, 560_001), "book"));
    String number = booked.marked("number").orElseThrow();
    String pin = booked.marked("pin").orElseThrow();
    Map<String, String> own = Map.of("number", number, "pin", pin, "go", "find");
    Resident.Page before = resident.send("/resident/support/own.xhtml", own);
    assertThat(before.body()).contains("data-test=\"arrive\"").doesNotContain("受講証を見る");

    Page page = browser.desk();
    StaffSteps desk = new StaffSteps(system, page).signIn(DESK);
    desk.page("staff/support/names.xhtml?session=" + classes.soon(2));
    page.fill("#arrived", number);
    page.press("#arrived", "Enter");
    assertThat(page.textContent("[data-test=attendance]")).contains("別の日か場所");
    desk.page("staff/support/names.xhtml?session=" + session);
    page.keyboard().press("r");
    page.keyboard().type(number.replace("-", "").toLowerCase(Locale.ROOT));
    page.keyboard().press("Enter");
    page.waitForSelector("[data-test=attendance].ok");
    page.waitForSelector("#arrived:focus");
    assertThat(marks(Long.toString(session))).isEqualTo("CAME");

    assertThat(resident.send("/resident/support/own.xhtml", own).body()).contains("受講証を見る");
    Resident.Page paper =
        resident.send(
            "/resident/support/own.xhtml",
            Map.of("number", number, "pin", pin, "go", "certificate"));
    assertThat(paper.words()).contains("ヨヤク", "参加されたことを証します", "安来市長");
  }

  /** Presses keys where the page has put the keyboard, and waits until the line is marked. */
  private static void press(Page page, int line, String... keys) {
    page.waitForSelector("tbody tr:nth-child(" + line + ") button[value=came]:focus");
    for (String key : keys) {
      page.keyboard().press(key);
    }
    page.waitForSelector("tbody tr:nth-child(" + line + ") button[value=none]");
  }

  private String marks(String session) throws Exception {
    return system.value(
        Schema.FRONT,
        "SELECT GROUP_CONCAT(COALESCE(attendance, '-') ORDER BY created_at) FROM support_booking"
            + " WHERE session_id = ?",
        session);
  }
}
