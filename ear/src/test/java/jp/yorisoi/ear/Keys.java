package jp.yorisoi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** A keyboard that counts: letters typed and keys pressed, and nothing of a mouse. */
final class Keys {
  private static final int FURTHEST = 60;

  private final Page page;
  private int pressed;

  Keys(Page page) {
    this.page = page;
  }

  int pressed() {
    return pressed;
  }

  void press(String key) {
    page.keyboard().press(key);
    pressed++;
  }

  void type(String text) {
    page.keyboard().type(text);
    pressed += text.length();
  }

  /** Moves the focus on until it stands on an element. */
  void tabTo(String selector) {
    move("Tab", selector);
  }

  /** Moves the focus into a group of choices and within it until it stands on one. */
  void tabTo(String selector, String within, String group) {
    move("Tab", group);
    if (page.locator(selector + ":focus").count() == 0) {
      move(within, selector);
    }
  }

  private void move(String key, String selector) {
    for (int moved = 0; moved < FURTHEST; moved++) {
      press(key);
      if (page.locator(selector + ":focus").count() > 0) {
        return;
      }
    }
    assertThat(page.content()).as("reached by " + key + ": " + selector).isEmpty();
  }
}
