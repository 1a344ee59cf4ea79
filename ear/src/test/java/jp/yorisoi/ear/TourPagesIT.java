package jp.yorisoi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import jp.yorisoi.ear.WaitingSteps.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A tour of the vehicle through the pages, each looked at: planned by the lead, booked on a phone,
 * on paper for the driver, and one of its stops called off.
 */
@ExtendWith(SharedWar.class)
class TourPagesIT {
  private static final String PLAN = "staff/support/tour-plan.xhtml?route=hirose-hills";
  private static final int SOONEST = 15;
  private static final int LATEST = 50;
  private static final int STAFF_STATES = 8;
  private static final int RESIDENT_STATES = 5;

  private final RunningSystem system;
  private final Browser browser;

  TourPagesIT(RunningSystem system, Browser browser) {
    this.system = system;
    this.browser = browser;
  }

  @Test
  void a_tour_is_planned_booked_printed_and_who_booked_a_stop_that_is_not_made_takes_the_next()
      throws Exception {
    try (Page desk = browser.inspected();
        Page phone = browser.narrow()) {
      Inspector staff = new Inspector(desk);
      Inspector residents = new Inspector(phone);
      new StaffSteps(system, desk).signIn("kamo.jiro");
      String tour = planned(desk, staff);
      Told told = booked(phone, residents, firstStop(desk));
      printed(desk, tour);
      calledOff(desk, staff, tour);
      takesTheNext(phone, residents, told);
      desk.navigate(system.page("staff/support/tour.xhtml?tour=" + tour));
      assertThat(desk.textContent("[data-test=stops] tbody tr:nth-child(1)"))
          .contains("中止", "0 / ");
      assertThat(desk.textContent("[data-test=stops] tbody tr:nth-child(2)")).contains("1 / ");
      staff.look("tour, one stop not made");
      staff.nothingIsWrong(STAFF_STATES);
      residents.nothingIsWrong(RESIDENT_STATES);
    }
  }

  /** On the first day on which nothing is in the way. */
  private String planned(Page desk, Inspector staff) {
    desk.navigate(system.page(PLAN));
    desk.click("[data-test=look]");
    staff.look("tour, no day written");
    LocalDate today = LocalDate.now(ZoneId.of("Asia/Tokyo"));
    int days = SOONEST;
    look(desk, today.plusDays(days));
    while (desk.locator("[data-test=free]").count() == 0) {
      assertThat(++days).as("days looked at").isLessThan(LATEST);
      look(desk, today.plusDays(days));
    }
    staff.look("tour, checked");
    desk.click("[data-test=save]");
    desk.waitForURL("**/tour.xhtml?tour=*");
    assertThat(desk.textContent("[data-test=notice]")).contains("運行を作りました");
    assertThat(desk.textContent("[data-test=resources]")).contains("運転手1");
    staff.look("tour");
    String tour = desk.url().replaceAll(".*tour=(\\d+).*", "$1");
    desk.navigate(system.page("staff/support/tours.xhtml"));
    staff.look("tours");
    desk.click("[data-test=tours] a[href='tour.xhtml?tour=" + tour + "']");
    desk.waitForURL("**/tour.xhtml?tour=" + tour);
    return tour;
  }

  private void look(Page desk, LocalDate day) {
    desk.navigate(system.page(PLAN));
    desk.fill("#day", day.toString());
    for (String one : new String[] {"gurutto", "driver-1", "helper-3"}) {
      desk.check("[name=use-" + one + "]");
    }
    desk.click("[data-test=look]");
  }

  private static String firstStop(Page desk) {
    return desk.getAttribute("[data-test=stops] tbody tr:nth-child(1) a", "href")
        .replaceAll(".*session=", "");
  }

  private Told booked(Page phone, Inspector residents, String session) {
    phone.navigate(system.page("resident/support/book.xhtml?session=" + session));
    residents.lookAsResident("stop of the vehicle");
    phone.check("[name=bookedFor][value=self]");
    phone.fill("#kana", "クルマ マツコ");
    phone.fill("#phone", "0854640031");
    phone.check("[name=question][value=procedure]");
    phone.check("[name=reminder][value=none]");
    phone.click("[data-test=to-confirm]");
    phone.click("[data-test=book]");
    phone.waitForSelector("[data-test=done]");
    residents.lookAsResident("stop booked");
    return new Told(
        phone.textContent("[data-test=number]").strip(),
        phone.textContent("[data-test=pin]").strip());
  }

  /** The sheet of the driver says where to go and names nobody. */
  private void printed(Page desk, String tour) throws Exception {
    desk.navigate(system.page("staff/support/tour.xhtml?tour=" + tour));
    Download sheet = desk.waitForDownload(() -> desk.click("[data-test=sheet]"));
    assertThat(sheet.suggestedFilename()).endsWith(".pdf");
    assertThat(Squares.words(sheet.path()))
        .contains("ぐるっと号", "布部交流センター", "運転手1", "9:30〜10:30　広瀬交流センター", "予約 1 人")
        .doesNotContain("クルマ", "0854640031");
  }

  private void calledOff(Page desk, Inspector staff, String tour) {
    desk.navigate(system.page("staff/support/tour.xhtml?tour=" + tour));
    desk.click("[data-test=ask]");
    assertThat(desk.textContent("[data-test=notice]")).contains("理由を選んでください");
    staff.look("tour, no reason chosen");
    desk.selectOption("#scope", "STOP");
    desk.selectOption("#reason", "WEATHER");
    desk.click("[data-test=ask]");
    assertThat(desk.textContent("[data-test=people]")).contains("1 人");
    staff.look("tour, stop not made, sure?");
    desk.click("[data-test=cancel]");
    assertThat(desk.textContent("[data-test=notice]")).contains("1 か所を中止にしました", "次の停留所の席を取った方 1 人");
    staff.look("tour, stop called off");
  }

  private void takesTheNext(Page phone, Inspector residents, Told told) {
    phone.navigate(system.page("resident/support/own.xhtml"));
    phone.fill("#number", told.number());
    phone.fill("#pin", told.pin());
    phone.click("[data-test=find]");
    assertThat(phone.getAttribute("[data-test=standing]", "data-standing")).isEqualTo("offered");
    assertThat(phone.textContent("[data-test=moved]")).contains("広瀬交流センター");
    assertThat(phone.textContent("[data-test=booking]")).contains("布部交流センター");
    residents.lookAsResident("stop not made, seat of the next");
    phone.click("[data-test=accept]");
    phone.waitForSelector("[data-test=answered].ok");
    residents.lookAsResident("seat of the next taken");
    phone.click("[data-test=see]");
    assertThat(phone.textContent("[data-test=booking]")).contains("布部交流センター");
    residents.lookAsResident("booking of the next stop");
  }
}
