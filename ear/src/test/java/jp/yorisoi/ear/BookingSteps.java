package jp.yorisoi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;

/** How a resident books a class on a phone with nothing but keys, and what that takes. */
final class BookingSteps {
  private static final int FURTHEST = 80;
  private final RunningSystem system;
  private final Page page;
  private int screens;
  private int inputs;

  BookingSteps(RunningSystem system, Page page) {
    this.system = system;
    this.page = page;
  }

  /**
   * A booking, and what it took.
   *
   * @param session the class
   * @param number booking number
   * @param screens pages seen, from the list of classes to the numbers
   * @param inputs answers given
   */
  record Booked(String session, String number, int screens, int inputs) {}

  /** From the list of classes to the numbers, by Tab, Space, Enter and letters alone. */
  Booked book(String kana, String phone) {
    page.navigate(system.page("resident/support/list.xhtml?form=class"));
    screens = 1;
    tabTo("[data-test=book]");
    String session = page.getAttribute(":focus", "href").replaceAll(".*session=", "");
    press("Enter", "#bookedFor");
    fill(kana, phone);
    tabTo("[data-test=to-confirm]");
    press("Enter", "[data-test=answers]");
    tabTo("[data-test=book]");
    press("Enter", "[data-test=done]");
    String number = page.textContent("[data-test=number]").strip();
    return new Booked(session, number, screens, inputs);
  }

  /** Goes back from the page to check, corrects the name, and books. */
  String bookCorrected(long session, String wrong, String kana, String phone) {
    page.navigate(system.page("resident/support/book.xhtml?session=" + session));
    fill(wrong, phone);
    tabTo("[data-test=to-confirm]");
    press("Enter", "[data-test=answers]");
    tabTo("[data-test=change]");
    press("Enter", "#kana");
    tabTo("#kana");
    page.keyboard().press("Control+A");
    type(kana);
    tabTo("[data-test=to-confirm]");
    press("Enter", "[data-test=answers]");
    String checked = page.textContent("[data-test=answers]");
    tabTo("[data-test=book]");
    press("Enter", "[data-test=done]");
    return checked;
  }

  /** Looks up the booking whose numbers the page shows, and moves it to the first other day. */
  void move() {
    find();
    tabTo("button[value=move]");
    press("Enter", "[data-test=take]");
    tabTo("[name=to]");
    answer("Space");
    tabTo("[data-test=take]");
    press("Enter", "[data-test=moved]");
  }

  /** Looks up the booking whose numbers the page shows, and gives it back. */
  void giveBack() {
    find();
    tabTo("[data-test=ask]");
    press("Enter", "[data-test=cancel]");
    tabTo("[data-test=cancel]");
    press("Enter", "[data-test=result]");
  }

  private void find() {
    String number = page.textContent("[data-test=number]").strip();
    String pin = page.textContent("[data-test=pin]").strip();
    page.navigate(system.page("resident/support/own.xhtml"));
    tabTo("#number");
    type(number);
    tabTo("#pin");
    type(pin);
    tabTo("[data-test=find]");
    press("Enter", "[data-test=booking]");
  }

  /** From a class that is full to a place on its waiting list, and to that place. */
  String joinLine(long session, String kana, String phone) {
    page.navigate(system.page("resident/support/book.xhtml?session=" + session));
    tabTo("[data-test=join]");
    press("Enter", "#bookedFor");
    person(kana, phone);
    tabTo("#circumstances");
    answer("Space");
    tabTo("#reminder");
    answer("Space");
    tabTo("[data-test=to-confirm]");
    press("Enter", "[data-test=answers]");
    tabTo("[data-test=book]");
    press("Enter", "[data-test=waits]");
    tabTo("[data-test=to-own]");
    press("Enter", "[data-test=place]");
    return page.textContent("[data-test=place]").strip();
  }

  private void fill(String kana, String phone) {
    person(kana, phone);
    tabTo("#reminder");
    answer("Space");
  }

  private void person(String kana, String phone) {
    tabTo("#bookedFor");
    answer("Space");
    tabTo("#kana");
    type(kana);
    tabTo("#phone");
    type(phone);
  }

  private void press(String key, String nextScreen) {
    page.keyboard().press(key);
    page.waitForSelector(nextScreen);
    page.waitForLoadState(LoadState.LOAD);
    screens++;
  }

  private void answer(String key) {
    page.keyboard().press(key);
    inputs++;
  }

  private void type(String text) {
    page.keyboard().type(text);
    inputs++;
  }

  /** Moves the focus on until it stands on an element. */
  private void tabTo(String selector) {
    for (int pressed = 0; pressed < FURTHEST; pressed++) {
      page.keyboard().press("Tab");
      if (page.locator(selector + ":focus").count() > 0) {
        return;
      }
    }
    assertThat(page.content()).as("reached by Tab: " + selector).isEmpty();
  }
}
