package jp.yorisoi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What residents do with a booking, with nothing but keys and without JavaScript. */
@ExtendWith(SharedWar.class)
class KeyboardIT {
  private final RunningSystem system;
  private final Browser browser;
  private final Classes classes;

  KeyboardIT(RunningSystem system, Browser browser) {
    this.system = system;
    this.browser = browser;
    this.classes = new Classes(system);
  }

  @Test
  void a_booking_is_corrected_before_it_is_sent_moved_to_another_day_and_given_back()
      throws Exception {
    long session = classes.fresh(3);
    try (Page page = browser.phone()) {
      BookingSteps keys = new BookingSteps(system, page);
      String checked = keys.bookCorrected(session, "キー マチガイ", "キー タダシイ", phone());
      assertThat(checked).contains("キー タダシイ").doesNotContain("マチガイ");
      assertThat(classes.taken(session)).isEqualTo(1);
      keys.move();
      assertThat(classes.taken(session)).isZero();
      keys.giveBack();
      assertThat(page.textContent("[data-test=result]")).contains("取り消しました");
    }
  }

  @Test
  void who_finds_a_class_full_comes_to_a_place_on_its_waiting_list() throws Exception {
    long session = classes.fresh(0);
    try (Page page = browser.phone()) {
      assertThat(new BookingSteps(system, page).joinLine(session, "キー マツ", phone()))
          .contains("1人のうち1番目");
    }
  }

  /** Nobody else's: a person may hold two bookings only. */
  private static String phone() {
    return "085477%04d".formatted(System.nanoTime() % 10_000);
  }
}
