package jp.yorisoi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Set;

/** What a member of staff does at a desk. */
final class StaffSteps {
  private static final Set<String> ASKED_AGAIN = Set.of("decide", "return");

  private final RunningSystem system;
  private final Page page;

  StaffSteps(RunningSystem system, Page page) {
    this.system = system;
    this.page = page;
  }

  StaffSteps signIn(String userId) {
    page.navigate(system.page("staff/"));
    page.fill("[id='form:user']", userId);
    page.fill("[id='form:password']", system.password(userId));
    page.click("[id='form:go']");
    assertThat(page.textContent("[data-test=person]")).isNotBlank();
    return this;
  }

  /** Finds a case in the work list by its receipt number and opens it. */
  StaffSteps open(String receiptNumber) {
    page.navigate(system.page("staff/cases/list.xhtml"));
    page.fill("#q", receiptNumber);
    page.press("#q", "Enter");
    page.click("table a:text('" + receiptNumber + "')");
    return this;
  }

  /**
   * Presses a button of the case, says yes where what follows cannot be taken back, and reads the
   * sentence that answers.
   */
  String press(String button) {
    page.click("[id='act:" + button + "']");
    if (ASKED_AGAIN.contains(button)) {
      page.click(".ui-confirmdialog-yes");
    }
    return page.textContent("[data-test=outcome]").strip();
  }

  StaffSteps write(String field, String text) {
    page.fill("[id='act:" + field + "']", text);
    return this;
  }

  /** Books a class for somebody on the telephone; the number to read out. */
  String bookForCaller(String session, String kana, String phone) {
    page.navigate(system.page("staff/support/week.xhtml?session=" + session));
    page.fill("#kana", kana);
    page.fill("#phone", phone);
    page.click("[data-test=book]");
    return page.textContent("[data-test=number]").strip();
  }

  boolean offers(String button) {
    return page.isVisible("[id='act:" + button + "']");
  }

  /** The text of another staff page. */
  String page(String path) {
    page.navigate(system.page(path));
    return text();
  }

  String state() {
    return page.textContent("[data-test=state]").strip();
  }

  String text() {
    return page.textContent("main");
  }
}
