package jp.yorisoi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import jp.yorisoi.ear.WaitingSteps.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A draw by lot on a phone without JavaScript, from the list to the result anybody can check. */
@ExtendWith(SharedWar.class)
class DrawIT {
  private static final String OWN = "resident/support/own.xhtml";

  private final RunningSystem system;
  private final Browser browser;
  private final DrawSteps draws;

  DrawIT(RunningSystem system, Browser browser) {
    this.system = system;
    this.browser = browser;
    this.draws = new DrawSteps(system);
  }

  @Test
  void who_enters_reads_what_is_committed_to_and_later_the_result_and_what_it_means()
      throws Exception {
    long session;
    try (Page desk = browser.plainDesk()) {
      session = draws.committed(desk);
    }
    assertThat(new WebClient(system).status(DrawSteps.PAGE + session)).isEqualTo(200);
    try (Page phone = browser.phone()) {
      Told entered = enter(phone, session);
      assertThat(classes().taken(session)).as("nothing is booked").isZero();
      phone.click("[data-test=to-own]");
      assertThat(standing(phone)).isEqualTo("entered");
      phone.click("[data-test=draw]");
      assertThat(phone.getAttribute("[data-test=state]", "data-done")).isEqualTo("false");
      assertThat(phone.textContent("[data-test=entries]").strip()).isEqualTo("1");
      assertThat(phone.locator("[data-test=seed]").count()).as("not yet known").isZero();
      String commitment = phone.textContent("[data-test=commitment]").strip();

      Told other = new WaitingSteps(system).booked(session, 640_001);
      draws.comes(session);
      draws.drawn(session);
      phone.navigate(system.page(DrawSteps.PAGE + session));
      assertThat(phone.textContent("[data-test=commitment]").strip())
          .isEqualTo(commitment)
          .isEqualTo(sha256(phone.textContent("[data-test=seed]").strip()));
      assertThat(phone.textContent("[data-test=entries]").strip()).isEqualTo("2");
      assertThat(phone.textContent("[data-test=winners]").strip()).isEqualTo("1");
      assertThat(phone.textContent("main")).doesNotContain(entered.number(), other.number());
      oneIsInAndOneWaits(phone, List.of(entered, other));
      assertThat(classes().taken(session)).isEqualTo(1);
    }
  }

  /** From the list to the numbers. */
  private Told enter(Page phone, long session) {
    String enter = "a[data-test=book][href*='session=" + session + "']";
    phone.navigate(system.page("resident/support/list.xhtml?kind=phone-to-try"));
    while (phone.locator(enter).count() == 0) {
      phone.click("[data-test=more]");
    }
    assertThat(phone.textContent(enter)).contains("抽選");
    phone.click(enter);
    phone.check("[name=bookedFor][value=self]");
    phone.fill("#kana", "クジ ヒクコ");
    phone.fill("#phone", "0854640009");
    phone.check("[name=reminder][value=none]");
    phone.check("[name=circumstances][value=first_time]");
    phone.click("[data-test=to-confirm]");
    phone.click("[data-test=book]");
    assertThat(phone.locator("[data-test=entered]").count()).isOne();
    return new Told(
        phone.textContent("[data-test=number]").strip(),
        phone.textContent("[data-test=pin]").strip());
  }

  private void oneIsInAndOneWaits(Page phone, List<Told> both) {
    int in = 0;
    for (Told one : both) {
      phone.navigate(system.page(OWN));
      phone.fill("#number", one.number());
      phone.fill("#pin", one.pin());
      phone.click("[data-test=find]");
      if (phone.locator("[data-test=not-drawn]").count() == 0) {
        in++;
        assertThat(phone.locator("[data-test=has-seat]").count()).isOne();
      } else {
        assertThat(standing(phone)).isEqualTo("waiting");
        assertThat(phone.textContent("[data-test=place]")).contains("1人のうち1番目");
      }
    }
    assertThat(in).as("won").isEqualTo(1);
  }

  private static String standing(Page phone) {
    return phone.getAttribute("[data-test=standing]", "data-standing");
  }

  private Classes classes() {
    return new Classes(system);
  }

  private static String sha256(String text) throws Exception {
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
    return HexFormat.of().formatHex(hash);
  }
}
