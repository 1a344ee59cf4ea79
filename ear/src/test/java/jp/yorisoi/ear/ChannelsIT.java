package jp.yorisoi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import jp.yorisoi.ear.SimulatorState.Message;
import jp.yorisoi.ejb.support.NoticeRules;
import jp.yorisoi.launcher.database.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How people are told of their bookings, and how those without a device book. */
@ExtendWith(SharedWar.class)
class ChannelsIT {
  private static final String DESK = "hirose.midori";
  private static final String DELIVERED =
      "SELECT COUNT(*) FROM outbox WHERE ordering_key = ? AND delivered_at IS NOT NULL";

  /** Slower than anybody who types for a living: 2 keys a second. */
  private static final int KEYS_A_MINUTE = 120;

  private final RunningSystem system;
  private final Browser browser;
  private final Classes classes;

  ChannelsIT(RunningSystem system, Browser browser) {
    this.system = system;
    this.browser = browser;
    this.classes = new Classes(system);
  }

  private static boolean night() {
    return NoticeRules.of("yasugi").quiet().holds(Instant.now());
  }

  /** By day the message arrives once; at night it waits. */
  private void toldOnce(String number, Predicate<SimulatorState> arrived) throws Exception {
    RunningSystem.until(
        "the message arrives, or the night is here",
        () -> night() || arrived.test(system.simulators()));
    if (arrived.test(system.simulators())) {
      RunningSystem.until(
          "it is settled", () -> system.count(Schema.FRONT, DELIVERED, number) == 1);
    }
  }

  @Test
  void a_booking_is_confirmed_by_mail_without_name_and_pin() throws Exception {
    String number =
        Channels.book(system, classes.fresh(3), "mail", "0854780001", "channels@example.jp");
    toldOnce(
        number,
        state ->
            state.mails(number).size() == 1
                && state.mails(number).get(0).to().equals("channels@example.jp")
                && state.mails(number).get(0).text().contains("/resident/support/own.xhtml")
                && state.mails(number).get(0).text().contains("代わりに予約された方")
                && !state.mails(number).get(0).text().contains("ツウチ"));
  }

  @Test
  void a_booking_is_confirmed_by_short_message() throws Exception {
    String number = Channels.book(system, classes.fresh(3), "sms", "090-4780-0002", "");
    toldOnce(
        number,
        state ->
            only(state.sms(), message -> message.to().equals("09047800002"))
                && only(state.sms(), message -> message.text().contains("安来交流センター")));
  }

  @Test
  void a_booking_is_confirmed_on_line_which_never_learns_the_number() throws Exception {
    String number = Channels.book(system, classes.fresh(3), "line", "08047800003", "");
    toldOnce(number, state -> only(state.line(), message -> message.text().contains(number)));
    assertThat(system.simulators().line())
        .allSatisfy(message -> assertThat(message.to()).matches("[0-9a-f]{64}"));
  }

  private static boolean only(List<Message> messages, Predicate<Message> which) {
    return messages.stream().filter(which).count() == 1
        && messages.stream().filter(which).allMatch(one -> one.deliveries() == 1);
  }

  @Test
  void the_link_of_a_mail_cancels_nothing_whoever_opens_it_and_whatever_is_added()
      throws Exception {
    long session = classes.fresh(3);
    String number = Channels.book(system, session, "none", "0854780004", "");
    WebClient scanner = new WebClient(system);
    for (String path :
        List.of("", "?number=" + number, "?number=" + number + "&pin=000000&go=cancel")) {
      assertThat(scanner.get("resident/support/own.xhtml" + path).body())
          .contains("name=\"pin\"")
          .doesNotContain(number);
    }
    assertThat(classes.bookings(session)).isEqualTo(1);
  }

  @Test
  void a_postcard_is_printed_through_the_door_of_exports_and_marked_as_posted() throws Exception {
    String number =
        Channels.book(system, classes.fresh(3), "postcard", "0854780005", "〒692-0011 安来市安来町1番地");
    Page page = browser.desk();
    StaffSteps desk = new StaffSteps(system, page).signIn(DESK);
    assertThat(desk.page("staff/support/postcards.xhtml")).contains(number, "ツウチ ハナコ");
    page.locator("input[name=card]").all().forEach(box -> box.uncheck());
    page.check("input[value='" + number + "/CONFIRMATION']");
    Download file = page.waitForDownload(() -> page.click("[data-test=print]"));
    assertThat(file.suggestedFilename()).matches("\\d{8}-[A-Z]{8}\\.pdf");
    assertThat(new String(Files.readAllBytes(file.path()), StandardCharsets.ISO_8859_1))
        .startsWith("%PDF-");
    assertThat(
            system.count(
                Schema.FRONT,
                "SELECT COUNT(*) FROM export_request WHERE kind = 'POSTCARD_PRINT' AND id = ?",
                file.suggestedFilename().replace(".pdf", "")))
        .isEqualTo(1);
    assertThat(desk.page("staff/support/postcards.xhtml")).as("not posted yet").contains(number);
    page.locator("input[name=card]").all().forEach(box -> box.uncheck());
    page.check("input[value='" + number + "/CONFIRMATION']");
    page.click("[data-test=posted]");
    assertThat(page.textContent("[data-test=notice]")).contains("1 枚");
    assertThat(desk.page("staff/support/postcards.xhtml")).doesNotContain(number + "予約の確認");
    assertThat(
            system.count(
                Schema.FRONT,
                "SELECT COUNT(*) FROM support_notice WHERE booking_number = ? AND kind ="
                    + " 'CONFIRMATION' AND done_by = ?",
                number,
                DESK))
        .isEqualTo(1);
  }

  @Test
  void the_form_for_the_counter_is_a_blank_pdf() throws Exception {
    Page page = browser.desk();
    new StaffSteps(system, page).signIn(DESK).page("staff/support/week.xhtml");
    Download file = page.waitForDownload(() -> page.click("[data-test=sheet]"));
    assertThat(new String(Files.readAllBytes(file.path()), StandardCharsets.ISO_8859_1))
        .startsWith("%PDF-");
  }

  @Test
  void a_caller_is_booked_on_one_screen_by_keyboard_alone_within_a_minute() throws Exception {
    String session = Long.toString(classes.soon(4));
    Page page = browser.desk();
    new StaffSteps(system, page).signIn(DESK).page("staff/support/week.xhtml");
    Keys keys = new Keys(page);
    keys.tabTo("a.slot[href$='session=" + session + "']");
    keys.press("Enter");
    page.waitForSelector("#kana:focus");
    keys.type("ヒロセ ツネオ");
    keys.tabTo("#phone");
    keys.type("0854345670");
    keys.press("Enter");
    page.waitForSelector("[data-test=booked]");
    assertThat(page.url()).as("one screen").contains("/staff/support/week.xhtml");
    assertThat(page.locator("[data-test=next]:focus").count()).as("Enter: the next caller").isOne();
    assertThat(keys.pressed()).as("keys within a minute").isLessThan(KEYS_A_MINUTE / 2);
    assertThat(classes.bookings(Long.parseLong(session))).isEqualTo(1);

    Keys next = new Keys(page);
    next.press("Enter");
    page.waitForSelector("#kana:focus");
    next.type("ヒロセ ハハ");
    next.tabTo("#phone");
    next.type("0854345671");
    next.tabTo("input[value=postcard]", "ArrowDown", "input[name=reminder]");
    next.tabTo("#contact");
    next.type("〒692-0404 安来市広瀬町広瀬1番地");
    next.tabTo("input[name=bookedFor]");
    next.press("Space");
    next.press("Enter");
    page.waitForSelector("[data-test=booked]");
    assertThat(next.pressed()).isLessThan(KEYS_A_MINUTE);
    assertThat(
            system.count(
                Schema.FRONT,
                "SELECT COUNT(*) FROM support_notice n JOIN support_booking b ON"
                    + " b.booking_number = n.booking_number WHERE b.session_id = ? AND n.way ="
                    + " 'POSTCARD'",
                session))
        .isEqualTo(1);
  }
}
