package jp.yorisoi.ear;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import jp.yorisoi.launcher.database.Schema;

/** Every resident page in every state it can be in, one after the other, looked at each time. */
final class ResidentTour {
  private static final String NEXT = "[data-test=next]";
  private final RunningSystem system;
  private final Page page;
  private final Inspector inspector;

  ResidentTour(RunningSystem system, Page page, Inspector inspector) {
    this.system = system;
    this.page = page;
    this.inspector = inspector;
  }

  void all(String language, Claimant claimant) throws Exception {
    pagesToRead(language);
    request(claimant);
    status();
    booking();
  }

  private void pagesToRead(String language) {
    open("first page", "?lang=" + language);
    open("procedures", "resident/procedures/list.xhtml");
    open("procedures of an event", "resident/procedures/list.xhtml?event=birth");
    open("no procedure found", "resident/procedures/list.xhtml?q=zzz");
    open("form lost", "resident/procedures/list.xhtml?lost=1");
    open("a procedure", "resident/procedures/show.xhtml?id=child-allowance-claim");
    open("personal data", "resident/data.xhtml");
    open("privacy assessments", "resident/privacy/list.xhtml");
    open("privacy of a procedure", "resident/privacy/show.xhtml?procedure=child-allowance-claim");
    open("privacy of a class", "resident/privacy/show.xhtml?kind=first-steps");
    open("no such page", "resident/nowhere.xhtml");
  }

  private void request(Claimant claimant) {
    page.navigate(system.page("resident/procedures/show.xhtml?id=child-allowance-claim"));
    page.click("[data-test=start]");
    List<Map<String, String>> answers = Claim.answers(claimant);
    for (int number = 0; number < answers.size(); number++) {
      look("form page " + number);
      page.click(NEXT);
      look("form page " + number + " unanswered");
      if (answers.get(number).containsKey("child-name_0")) {
        page.click("[data-test=add]");
        look("form page with two children");
        page.click("[value=remove_1]");
      }
      answers.get(number).forEach(this::answer);
      page.click(NEXT);
    }
    look("document asked for");
    page.click(NEXT);
    look("document missing");
    attach("x.jpg", "no picture".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    look("document of a wrong kind");
    page.navigate(page.url().replaceAll("#.*", "") + "&large=1");
    look("document too large");
    page.navigate(system.page("resident/request/review.xhtml"));
    look("review with something missing");
    page.click("[data-test=problems] a");
    attach("photo.jpg", Claim.photo());
    look("review");
    page.click("a[href*='change=1'] >> nth=0");
    look("form page to change");
    page.click(NEXT);
    page.click("[data-test=send]");
    look("receipt");
  }

  private void status() {
    String number = page.textContent("[data-test=receipt-number]").strip();
    String pin = page.textContent("[data-test=pin]").strip();
    open("status", "resident/status.xhtml");
    page.click("[data-test=look]");
    look("status, nothing written");
    page.fill("#number", number);
    page.fill("#pin", pin.equals("000000") ? "111111" : "000000");
    page.click("[data-test=look]");
    look("status, wrong PIN");
    page.fill("#pin", pin);
    page.click("[data-test=look]");
    look("status found");
  }

  private void waitingList(Classes classes) throws Exception {
    open("rule of waiting lists", "resident/support/order.xhtml");
    open("waiting list", "resident/support/book.xhtml?line=yes&session=" + classes.fresh(0));
    answer("bookedFor", "self");
    page.fill("#kana", "ミナト マツ");
    page.fill("#phone", "08542" + System.nanoTime() % 100_000 / 10_000 + "1234");
    answer("reminder", "none");
    page.check("[name=circumstances][value=first_time]");
    page.click("[data-test=to-confirm]");
    look("waiting list, check");
    page.click("[data-test=book]");
    look("waiting list joined");
    page.click("[data-test=to-own]");
    look("own place on a waiting list");
    page.click("[data-test=ask]");
    look("own place, sure?");
  }

  private void booking() throws Exception {
    Classes classes = new Classes(system);
    String book = "resident/support/book.xhtml?session=";
    open("classes", "resident/support/list.xhtml");
    open("class full", book + classes.fresh(0));
    open("class unknown", book + "999999999");
    open("class", book + classes.fresh(5));
    page.click("[data-test=to-confirm]");
    look("class, nothing written");
    answer("bookedFor", "self");
    page.fill("#kana", "ミナト サクラ");
    page.fill("#phone", "08541" + System.nanoTime() % 100_000 / 10_000 + "1234");
    answer("reminder", "none");
    page.click("[data-test=to-confirm]");
    look("class, check");
    page.click("[data-test=book]");
    look("class booked");
    String number = page.textContent("[data-test=number]").strip();
    String pin = page.textContent("[data-test=pin]").strip();
    open("own booking", "resident/support/own.xhtml");
    page.fill("#number", number);
    page.fill("#pin", pin.equals("000000") ? "111111" : "000000");
    page.click("[data-test=find]");
    look("own booking, wrong PIN");
    page.fill("#number", number);
    page.fill("#pin", pin);
    page.click("[data-test=find]");
    look("own booking found");
    mark(number, "CAME");
    page.click("[data-test=ask]");
    page.click("button[value=find]");
    page.click("[data-test=certificate]");
    look("certificate");
    mark(number, null);
    open("own booking again", "resident/support/own.xhtml");
    page.fill("#number", number);
    page.fill("#pin", pin);
    page.click("[data-test=find]");
    page.click("[data-test=ask]");
    look("own booking, sure?");
    page.click("[data-test=cancel]");
    look("own booking given back");
    open("survey", "resident/support/survey.xhtml");
    page.click("[data-test=answer]");
    look("survey, nothing answered");
    waitingList(classes);
  }

  private void mark(String number, String attendance) throws SQLException {
    system.change(
        Schema.FRONT,
        "UPDATE support_booking SET attendance = ?, attendance_at = created_at"
            + " WHERE booking_number = ?",
        attendance,
        number);
  }

  private void open(String state, String path) {
    page.navigate(system.page(path));
    look(state);
  }

  private void look(String state) {
    inspector.lookAsResident(state);
  }

  private void attach(String name, byte[] content) {
    page.setInputFiles("#insurance-proof", new FilePayload(name, "image/jpeg", content));
    page.click(NEXT);
  }

  private void answer(String name, String value) {
    String choice = "[name='" + name + "'][value='" + value + "']";
    if (page.locator(choice + ":is([type=radio])").count() > 0) {
      page.check(choice);
    } else {
      page.fill("[name='" + name + "']", value);
    }
  }
}
