package jp.yorisoi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import jp.yorisoi.ear.WaitingSteps.Told;
import jp.yorisoi.ejb.kernel.SurveySlip;
import jp.yorisoi.launcher.database.Schema;

/** Every resident page of support in every state it can be in, looked at each time. */
final class SupportTour {
  private static final String BOOK = "resident/support/book.xhtml?session=";
  private static final String CHECK = "[data-test=to-confirm]";
  private static final AtomicInteger PEOPLE = new AtomicInteger(810_000);
  private final RunningSystem system;
  private final Page page;
  private final Inspector inspector;
  private final Classes classes;

  SupportTour(RunningSystem system, Page page, Inspector inspector) {
    this.system = system;
    this.page = page;
    this.inspector = inspector;
    this.classes = new Classes(system);
  }

  void all() throws Exception {
    DrawTour draw = new DrawTour(this, system, page);
    draw.before();
    finding();
    booking();
    kinds();
    refusals();
    waitingList();
    new OfferTour(this, system, page).all();
    survey();
    draw.after();
  }

  /** Somebody nobody else is. */
  static int person() {
    return PEOPLE.incrementAndGet();
  }

  private void finding() throws SQLException {
    classes.fresh(5);
    open("classes", "resident/support/list.xhtml");
    page.click("[data-test=narrow] > summary");
    page.click("[data-test=session] summary >> nth=0");
    look("classes, choices and details open");
    page.click("[data-test=narrow-go]");
    page.click("[data-test=more]");
    look("more classes");
    open("classes narrowed", "resident/support/list.xhtml?form=class&need=companion");
    open("nothing fits", "resident/support/list.xhtml?kind=first-steps&form=health");
    open("near, no district yet", "resident/support/near.xhtml");
    page.click("[data-test=districts] a >> nth=0");
    look("near a district");
    page.click("[data-test=change] > summary");
    page.click("[data-test=farther] > summary");
    look("near, another district and places farther away");
    page.click("[data-test=soon]");
    look("near, soon first");
    page.click("[data-test=ages] a >> nth=2");
    look("near, age said");
  }

  private void booking() throws Exception {
    open("class full", BOOK + classes.fresh(0));
    open("class unknown", BOOK + "999999999");
    open("class", BOOK + classes.fresh(5));
    page.click(CHECK);
    look("class, nothing written");
    fill("ミナト サクラ", "08541");
    page.click(CHECK);
    look("class, check");
    page.click("[data-test=book]");
    look("class booked");
    String number = page.textContent("[data-test=number]").strip();
    String pin = page.textContent("[data-test=pin]").strip();
    open("own booking", "resident/support/own.xhtml");
    find(number, pin.equals("000000") ? "111111" : "000000");
    look("own booking, wrong PIN");
    find(number, pin);
    codeForTheDoor(number);
    look("own booking found");
    mark(number, "CAME");
    page.click("[data-test=ask]");
    page.click("button[value=find]");
    page.click("[data-test=certificate]");
    look("certificate");
    mark(number, null);
    open("own booking again", "resident/support/own.xhtml");
    find(number, pin);
    anotherDay();
    page.click("[data-test=ask]");
    look("own booking, sure?");
    page.click("[data-test=cancel]");
    look("own booking given back");
  }

  /** What the desk reads at the door says the number and nothing else. */
  private void codeForTheDoor(String number) throws Exception {
    assertThat(Squares.onScreen(page.locator("[data-test=arrive] svg").screenshot()))
        .isEqualTo(number);
  }

  private void survey() throws Exception {
    open("survey", "resident/support/survey.xhtml");
    page.click("[data-test=answer]");
    look("survey, nothing answered");
    String slip = SurveySlip.of(person() * 7 % SurveySlip.RANGE).value();
    system.change(
        Schema.FRONT,
        "INSERT INTO support_survey (slip, session_id, closes_at) VALUES (?, ?,"
            + " UTC_TIMESTAMP(6) + INTERVAL 9 DAY)",
        slip,
        classes.fresh(5));
    answer(slip);
    page.waitForSelector("[data-test=taken]");
    look("survey taken");
    answer(slip);
    page.waitForSelector("[data-test=problems]");
    look("survey taken before");
  }

  private void answer(String slip) {
    page.navigate(system.page("resident/support/survey.xhtml?slip=" + slip));
    for (String question : List.of("understood", "alone", "again")) {
      page.check("[name=" + question + "] >> nth=0");
    }
    page.click("[data-test=answer]");
  }

  /** Who is in already, and who has as many bookings as one may have. */
  private void refusals() throws Exception {
    WaitingSteps others = new WaitingSteps(system);
    int person = person();
    long session = classes.fresh(5);
    others.booked(session, person);
    open("class of somebody who is in", BOOK + session);
    fill(person);
    refused("already_booked");
    others.booked(classes.fresh(5), person);
    open("class of somebody with two bookings", BOOK + classes.fresh(5));
    fill(person);
    refused("limit");
  }

  /** Presses on to the answer, which is that there is no seat, and why. */
  void refused(String reason) {
    page.click(CHECK);
    page.click("[data-test=book]");
    assertThat(page.getAttribute("[data-test=refused]", "data-reason")).isEqualTo(reason);
    look("refused: " + reason);
  }

  private void anotherDay() {
    page.click("button[value=move]");
    look("another day");
    page.click("[data-test=take]");
    look("another day, none chosen");
    page.check("[name=to] >> nth=0");
    page.click("[data-test=take]");
    look("booking moved");
    page.click("[data-test=to-own]");
  }

  private void kinds() throws SQLException {
    open("kind with a choice", BOOK + classes.fresh("facility-room", 1));
    page.click(CHECK);
    look("kind, nothing chosen");
    page.check("[name=question][value=many]");
    fill("ミナト ウメ", "08543");
    page.click(CHECK);
    look("kind that is not for this");
    open("kind with statements", BOOK + classes.fresh("health-check", 5));
    page.check("[name=question] >> nth=0");
    page.check("[name=question] >> nth=1");
    page.check("[name=needs][value=sign_language]");
    fill("ミナト ウメ", "08543");
    page.click(CHECK);
    look("need that is not met");
    open("privacy of a consultation", "resident/privacy/show.xhtml?kind=facility-room");
  }

  private void waitingList() throws Exception {
    open("rule of waiting lists", "resident/support/order.xhtml");
    open("waiting list", "resident/support/book.xhtml?line=yes&session=" + classes.fresh(0));
    fill("ミナト マツ", "08542");
    page.check("[name=circumstances][value=first_time]");
    page.click(CHECK);
    look("waiting list, check");
    page.click("[data-test=book]");
    look("waiting list joined");
    page.click("[data-test=to-own]");
    look("own place on a waiting list");
    page.click("[data-test=ask]");
    look("own place, sure?");
    page.click("[data-test=cancel]");
    look("own place given up");
  }

  /** A telephone number of its own for each tour: persons may hold two bookings only. */
  private void fill(String kana, String area) {
    page.check("[name=bookedFor][value=self]");
    page.fill("#kana", kana);
    page.fill("#phone", area + "%05d".formatted(System.nanoTime() % 100_000));
    page.check("[name=reminder][value=none]");
  }

  /** Types who somebody is. */
  void fill(int person) {
    Map<String, String> answers = Classes.answers(0, person);
    page.check("[name=bookedFor][value=self]");
    page.fill("#kana", answers.get("kana"));
    page.fill("#phone", answers.get("phone"));
    page.check("[name=reminder][value=none]");
  }

  /** The numbers the page shows. */
  Told numbers() {
    return new Told(
        page.textContent("[data-test=number]").strip(),
        page.textContent("[data-test=pin]").strip());
  }

  void find(Told told) {
    find(told.number(), told.pin());
  }

  private void find(String number, String pin) {
    page.fill("#number", number);
    page.fill("#pin", pin);
    page.click("[data-test=find]");
  }

  private void mark(String number, String attendance) throws SQLException {
    system.change(
        Schema.FRONT,
        "UPDATE support_booking SET attendance = ?, attendance_at = created_at"
            + " WHERE booking_number = ?",
        attendance,
        number);
  }

  void open(String state, String path) {
    page.navigate(system.page(path));
    look(state);
  }

  void look(String state) {
    inspector.lookAsResident(state);
  }
}
