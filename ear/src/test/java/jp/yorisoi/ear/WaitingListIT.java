package jp.yorisoi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.yorisoi.ear.WaitingSteps.Told;
import jp.yorisoi.launcher.database.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The waiting list of a full class through the pages. */
@ExtendWith(SharedWar.class)
class WaitingListIT {
  private static final String OWN = WaitingSteps.OWN;

  private final RunningSystem system;
  private final Browser browser;
  private final Classes classes;
  private final WaitingSteps line;

  WaitingListIT(RunningSystem system, Browser browser) {
    this.system = system;
    this.browser = browser;
    this.classes = new Classes(system);
    this.line = new WaitingSteps(system);
  }

  @Test
  void who_waits_sees_place_and_reason_and_takes_the_seat_that_is_held() throws Exception {
    long session = classes.fresh(1);
    Told seated = line.booked(session, 610_001);
    Resident resident = new Resident(system);
    assertThat(resident.open("/resident/support/list.xhtml?place=yasugi-center").status())
        .isEqualTo(200);
    assertThat(resident.open(Classes.BOOK + "?session=" + session).body())
        .as("a full class leads to its waiting list")
        .contains("data-test=\"join\"");
    Told far = line.waits(session, 610_002, "far");
    Resident first = new Resident(system);
    Told told = Told.of(line.press(first, session, 610_003, "first_time"));

    Resident.Page page = WaitingSteps.look(first, told);
    assertThat(page.marked("place")).contains("2人のうち1番目");
    assertThat(page.marked("why").orElse("")).contains("3点", "教室に来るのは初めて");
    assertThat(WaitingSteps.look(new Resident(system), far).marked("place")).contains("2人のうち2番目");

    Resident leaving = new Resident(system);
    leaving.open(OWN);
    leaving.send(OWN, seated.go("cancel"));
    assertThat(WaitingSteps.look(first, told).attribute("data-standing")).contains("offered");
    Resident stranger = new Resident(system);
    assertThat(stranger.open(Classes.BOOK + "?session=" + session).attribute("data-reason"))
        .as("held, so never free to a stranger")
        .contains("full");

    desk(session, told, far);
    assertThat(first.open(OWN + "?number=" + told.number() + "&pin=" + told.pin() + "&go=accept"))
        .as("a link that is opened takes nothing")
        .satisfies(asked -> assertThat(line.state(told)).isEqualTo("OFFERED"));
    assertThat(first.send(OWN, told.go("accept")).words()).contains("席を受けました");
    assertThat(line.state(told)).isEqualTo("BOOKED");
    assertThat(classes.taken(session)).isEqualTo(1);
    assertThat(
            system.value(
                Schema.FRONT,
                "SELECT result FROM support_phone_task WHERE booking_number = ?",
                told.number()))
        .as("nobody calls any more")
        .isEqualTo("ACCEPTED");
    assertThat(line.replayed(session).differences()).isEmpty();
    assertThat(first.open("/resident/support/order.xhtml").words()).contains("第2版", "24時間");
  }

  @Test
  void a_seat_the_desk_keeps_for_a_caller_is_taken_on_the_callers_own_page() throws Exception {
    long session = classes.fresh(1);
    Page page = browser.plainDesk();
    new StaffSteps(system, page).signIn("hirose.midori");
    page.navigate(system.page("staff/support/week.xhtml?session=" + session));
    page.fill("#kana", "カリオ サエ");
    page.fill("#phone", "0854640001");
    page.click("[data-test=keep]");
    assertThat(page.textContent("[data-test=until]")).contains("月", "日");
    Told told =
        new Told(
            page.textContent("[data-test=number]").strip(),
            page.textContent("[data-test=pin]").strip());

    Resident caller = new Resident(system);
    Resident.Page own = WaitingSteps.look(caller, told);
    assertThat(own.attribute("data-standing")).contains("offered");
    assertThat(own.words()).contains("席を取ってあります");
    assertThat(new Resident(system).open(Classes.BOOK + "?session=" + session).body())
        .as("taken, as long as it is kept")
        .contains("data-test=\"join\"");
    assertThat(caller.send(OWN, told.go("accept")).words()).contains("席を受けました");
    assertThat(line.state(told)).isEqualTo("BOOKED");
    assertThat(classes.taken(session)).isEqualTo(1);
    assertThat(line.replayed(session).differences()).isEmpty();
  }

  @Test
  void a_booking_is_moved_by_its_holder_and_by_the_desk() throws Exception {
    long from = classes.fresh(1);
    long to = classes.fresh(1);
    Told told = line.booked(from, 650_001);
    Resident resident = new Resident(system);
    resident.open(OWN);
    assertThat(resident.send(OWN, told.go("move")).words()).contains("どの日に変えますか");
    Map<String, String> take = new HashMap<>(told.go("take"));
    take.put("to", String.valueOf(to));
    Resident.Page moved = resident.send(OWN, take);
    assertThat(moved.words()).contains("予約を変えました", "前の番号は使えません");
    Told now = Told.of(moved);
    assertThat(line.state(told)).isEqualTo("CANCELLED");
    assertThat(line.state(now)).isEqualTo("BOOKED");
    assertThat(List.of(classes.taken(from), classes.taken(to))).containsExactly(0, 1);

    Page page = browser.plainDesk();
    new StaffSteps(system, page).signIn("hirose.midori");
    page.navigate(
        system.page("staff/support/names.xhtml?session=" + to + "&number=" + now.number()));
    page.click("[data-test=names] [data-test=move]");
    page.click("[data-test=take]");
    assertThat(page.textContent("[data-test=moved]")).contains("変えました", now.number());
    assertThat(line.state(now)).isEqualTo("CANCELLED");
    assertThat(classes.taken(to)).isZero();
  }

  /** The list of the desk: whom a seat is held for, why, and the call about it. */
  private void desk(long session, Told offered, Told waiting) {
    Page page = browser.plainDesk();
    StaffSteps desk = new StaffSteps(system, page).signIn("hirose.midori");
    desk.page("staff/support/names.xhtml?session=" + session);
    assertThat(page.textContent("[data-test=line] thead")).contains("電話手助け点");
    assertThat(page.textContent("[data-test=line] tbody tr:nth-child(1)"))
        .contains(offered.number(), "案内中", "初めて");
    assertThat(page.textContent("[data-test=line] tbody tr:nth-child(2)"))
        .contains(waiting.number(), "1 番目", "会場まで");
    desk.page("staff/support/calls.xhtml");
    page.click("[data-test=calls] tr:has-text('" + offered.number() + "') a");
    assertThat(page.textContent("[data-test=say]")).contains("席が空きました");
    page.click("button[value=NO_ANSWER]");
    assertThat(page.textContent("[data-test=notice]")).contains("「出なかった」");
    assertThat(page.textContent("[data-test=call]")).contains("出なかった 1回");
  }
}
