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
    tabTo("#bookedFor");
    answer("Space");
    tabTo("#kana");
    type(kana);
    tabTo("#phone");
    type(phone);
    tabTo("#reminder");
    answer("Space");
    tabTo("[data-test=to-confirm]");
    press("Enter", "[data-test=answers]");
    tabTo("[data-test=book]");
    press("Enter", "[data-test=done]");
    String number = page.textContent("[data-test=number]").strip();
    return new Booked(session, number, screens, inputs);
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
