package jp.yorisoi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yorisoi.ear.WaitingSteps.Told;
import jp.yorisoi.ejb.support.NoticeRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Ways to a booking and from it that leave our pages: paper, calendars, messages of others. */
@ExtendWith(SharedWar.class)
class ChannelPagesIT {
  private static final Pattern ADDRESS = Pattern.compile("http://[^\\s<]+/own\\.xhtml");

  private final RunningSystem system;
  private final Browser browser;
  private final Classes classes;

  ChannelPagesIT(RunningSystem system, Browser browser) {
    this.system = system;
    this.browser = browser;
    this.classes = new Classes(system);
  }

  @Test
  void who_books_for_a_parent_has_the_messages_and_a_file_for_the_calendar() throws Exception {
    try (Page phone = browser.phone()) {
      phone.navigate(system.page(path(classes.fresh(3))));
      phone.check("[name=bookedFor][value=other]");
      type(phone, "カゾク ハハ", "08047810001");
      phone.check("[name=reminder][value=line]");
      phone.click("[data-test=to-confirm]");
      assertThat(phone.textContent("[data-test=answers]")).contains("カゾク ハハ", "代わり");
      assertThat(phone.textContent("[data-test=contact]")).contains("08047810001");
      phone.click("[data-test=book]");
      Told told = numbers(phone);
      phone.click("[data-test=to-own]");
      assertThat(phone.textContent("[data-test=booking]")).contains(told.number(), "カゾク ハハ");
      Download file = phone.waitForDownload(() -> phone.click("[data-test=calendar]"));
      assertThat(file.suggestedFilename()).endsWith(".ics");
      assertThat(Files.readString(file.path()))
          .startsWith("BEGIN:VCALENDAR\r\n")
          .contains("BEGIN:VEVENT\r\n", "STATUS:CONFIRMED\r\n", "DTSTART")
          .doesNotContain(told.number(), told.pin(), "カゾク");
      messageLeadsToTheBooking(phone, told);
    }
  }

  /** By night nothing arrives; by day the message names the booking, and its address opens it. */
  private void messageLeadsToTheBooking(Page phone, Told told) throws Exception {
    String messages = system.stack().simulatorUrl().resolve("messages/").toString();
    String ours = "section[aria-labelledby=l] tr:has-text('" + told.number() + "')";
    if (!arrived(phone, messages, ours)) {
      return;
    }
    String message = phone.textContent(ours);
    assertThat(message).contains("代わりに予約された方", "1 回").doesNotContain("カゾク");
    Matcher address = ADDRESS.matcher(message);
    assertThat(address.find()).as(message).isTrue();
    phone.navigate(address.group());
    phone.fill("#number", told.number());
    phone.fill("#pin", told.pin());
    phone.click("[data-test=find]");
    assertThat(phone.textContent("[data-test=booking]")).contains(told.number(), "カゾク ハハ");
  }

  /** Nothing arrives by night, and the night may begin while one waits. */
  private static boolean arrived(Page phone, String messages, String ours) throws Exception {
    RunningSystem.until(
        "it arrives, or the night is here",
        () -> {
          phone.navigate(messages);
          return phone.locator(ours).count() == 1
              || NoticeRules.of("yasugi").quiet().holds(Instant.now());
        });
    return phone.locator(ours).count() == 1;
  }

  @Test
  void a_short_message_says_the_class_on_the_page_of_its_gateway() throws Exception {
    Channels.book(system, classes.fresh(3), "sms", "09047810002", "");
    try (Page phone = browser.phone()) {
      String messages = system.stack().simulatorUrl().resolve("messages/").toString();
      String ours = "section[aria-labelledby=s] tr:has-text('09047810002')";
      if (!arrived(phone, messages, ours)) {
        return;
      }
      assertThat(phone.textContent(ours))
          .contains("予約完了", "安来交流センター", "1 回")
          .doesNotContain("ツウチ", "http");
    }
  }

  @Test
  void the_code_on_the_printed_form_leads_to_the_class_it_was_printed_for() throws Exception {
    long session = classes.fresh(3);
    try (Page desk = browser.desk();
        Page phone = browser.phone()) {
      new StaffSteps(system, desk)
          .signIn("hirose.midori")
          .page("staff/support/week.xhtml?session=" + session);
      Download form = desk.waitForDownload(() -> desk.click("[data-test=sheet]"));
      phone.navigate(Squares.onPaper(form.path()));
      assertThat(phone.url()).endsWith("/" + path(session));
      phone.check("[name=bookedFor][value=self]");
      type(phone, "カミ ミタ", "0854640041");
      phone.check("[name=reminder][value=none]");
      phone.click("[data-test=to-confirm]");
      phone.click("[data-test=book]");
      assertThat(numbers(phone).something()).isTrue();
      assertThat(classes.taken(session)).isEqualTo(1);
    }
  }

  private static void type(Page phone, String kana, String number) {
    phone.fill("#kana", kana);
    phone.fill("#phone", number);
  }

  private static Told numbers(Page phone) {
    phone.waitForSelector("[data-test=done]");
    return new Told(
        phone.textContent("[data-test=number]").strip(),
        phone.textContent("[data-test=pin]").strip());
  }

  private static String path(long session) {
    return "resident/support/book.xhtml?session=" + session;
  }
}
