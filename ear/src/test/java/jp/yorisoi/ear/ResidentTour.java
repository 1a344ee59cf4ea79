package jp.yorisoi.ear;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.Map;

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
    new SupportTour(system, page, inspector).all();
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
