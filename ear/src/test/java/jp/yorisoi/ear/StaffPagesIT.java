package jp.yorisoi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import jp.yorisoi.launcher.database.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What staff can do beside the main job, in a real browser. */
@ExtendWith(SharedWar.class)
class StaffPagesIT {
  private static final String CLERK = "yasugi.ichiro";
  private static final String APPROVER = "noki.hana";
  private static final String OFFICER = "hakuta.ken";
  private static final String DESK = "hirose.midori";
  private static final String TOPIC = "nobody-listens";

  private final RunningSystem system;
  private final Browser browser;

  StaffPagesIT(RunningSystem system, Browser browser) {
    this.system = system;
    this.browser = browser;
  }

  @Test
  void scripts_run_by_the_number_of_their_page_and_nothing_is_refused() throws Exception {
    // a list without rows is not sorted
    String waiting = system.simulate("{\"count\":1}").get(0);
    RunningSystem.until(
        "a case for the list",
        () ->
            system.count(
                    Schema.CORE,
                    "SELECT COUNT(*) FROM procedure_case WHERE source_number = ?",
                    waiting)
                == 1);
    Page page = browser.desk();
    List<String> refused = new CopyOnWriteArrayList<>();
    page.onConsoleMessage(
        message -> {
          if (message.text().contains("Content Security Policy")) {
            refused.add(message.text());
          }
        });
    new StaffSteps(system, page).signIn(CLERK);
    Response list = page.navigate(system.page("staff/cases/list.xhtml"));
    assertThat(list.headerValue("content-security-policy"))
        .containsPattern("script-src 'self' 'nonce-[A-Za-z0-9+/]{24}'")
        .contains("style-src 'self';")
        .doesNotContain("unsafe");
    page.click("th:has-text('申請者')");
    page.waitForURL(address -> address.endsWith("?scope=all&sort=kana"));
    for (String path : List.of("staff/intake/quarantine.xhtml", "staff/cases/letters.xhtml")) {
      page.navigate(system.page(path));
    }
    assertThat(refused).isEmpty();
  }

  @Test
  void a_text_longer_than_its_field_is_told_there_and_not_cut() {
    Page page = browser.desk();
    new StaffSteps(system, page).signIn(CLERK);
    page.navigate(system.page("staff/cases/export.xhtml?q=2611"));
    String reason = "[id='export:reason']";
    page.check("[id='export:purpose'] input >> nth=0");
    page.evalOnSelector(
        reason, "field => { field.removeAttribute('maxlength'); field.value = 'あ'.repeat(501); }");
    page.click("[id='export:go']");
    page.waitForSelector("[data-test=reason-error]:has-text('500文字まで')");
    assertThat(page.inputValue(reason)).hasSize(501);
    assertThat(page.textContent("[data-test=what]")).contains("終わったものも含む");
  }

  @Test
  void enter_opens_the_link_of_a_row() throws Exception {
    String waiting = system.simulate("{\"count\":1}").get(0);
    RunningSystem.until(
        "a case for the list",
        () ->
            system.count(
                    Schema.CORE,
                    "SELECT COUNT(*) FROM procedure_case WHERE source_number = ?",
                    waiting)
                == 1);
    Page page = browser.desk();
    new StaffSteps(system, page).signIn(CLERK).page("staff/cases/list.xhtml");
    page.focus("tbody a[href^='case.xhtml']");
    page.keyboard().press("Enter");
    page.waitForURL(address -> address.contains("/case.xhtml?number="));
  }

  @Test
  void a_page_whose_reading_cannot_be_recorded_is_not_rendered() throws Exception {
    String waiting = system.simulate("{\"count\":1}").get(0);
    RunningSystem.until(
        "an open case for the list",
        () ->
            system.count(
                    Schema.CORE,
                    "SELECT COUNT(*) FROM procedure_case WHERE source_number = ?",
                    waiting)
                == 1);
    Page page = browser.desk();
    new StaffSteps(system, page).signIn(CLERK);
    String list = system.page("staff/cases/list.xhtml");
    Response shown = page.navigate(list);
    assertThat(shown.status()).isEqualTo(200);
    String number = page.textContent("tbody a[href^='case.xhtml']").strip();
    system.change(Schema.CORE, "RENAME TABLE audit_entry TO audit_entry_away");
    try {
      Response refused = page.navigate(list);
      assertThat(refused.status()).isGreaterThanOrEqualTo(500);
      assertThat(refused.text()).doesNotContain(number);
    } finally {
      system.change(Schema.CORE, "RENAME TABLE audit_entry_away TO audit_entry");
    }
    assertThat(page.navigate(list).status()).isEqualTo(200);
  }

  @Test
  void the_end_of_a_session_is_announced_and_keys_rest_where_they_would_disturb() {
    Page page = browser.desk();
    page.clock().install();
    new StaffSteps(system, page).signIn(DESK).page("staff/support/week.xhtml");
    assertThat(page.isVisible("#ending")).isFalse();
    page.clock().fastForward("08:01");
    assertThat(page.textContent("#ending [data-when=soon]")).contains("2分以内");
    page.click("#ending button");
    page.waitForCondition(() -> !page.isVisible("#ending"));
    String week = page.url();
    page.keyboard().press("?");
    page.keyboard().press("ArrowRight");
    page.uncheck("[data-switch-keys]");
    page.keyboard().press("Escape");
    page.keyboard().press("ArrowRight");
    assertThat(page.url()).isEqualTo(week);
    page.keyboard().press("?");
    page.check("[data-switch-keys]");
    page.keyboard().press("Escape");
    page.keyboard().press("ArrowRight");
    page.waitForURL(address -> address.contains("?week="));
  }

  @Test
  void what_was_refused_for_good_is_tried_again_or_given_up_with_a_reason() throws Exception {
    try {
      parked("again");
      parked("never");
      Page page = browser.desk();
      new StaffSteps(system, page).signIn(OFFICER);
      page.navigate(system.page("staff/system/parked.xhtml?place=front"));
      assertThat(page.textContent("main")).contains("again", "refused_in_a_test");

      open(page, "again");
      page.click("[id='deal:retry']");
      page.waitForURL("**done=retried");
      assertThat(state("again")).isEqualTo("waiting");

      open(page, "never");
      page.check("text=別の方法で伝えた");
      page.click("[id='deal:giveUp']");
      page.click(".ui-confirmdialog-yes");
      page.waitForURL("**done=given_up");
      assertThat(state("never")).isEqualTo("given up");
      assertThat(
              system.value(
                  Schema.FRONT,
                  "SELECT fields FROM audit_entry WHERE event = 'OUTBOX_GIVEN_UP'"
                      + " AND case_ref = 'never'"))
          .contains(TOPIC, "reason=told_otherwise");
    } finally {
      system.change(Schema.FRONT, "DELETE FROM outbox WHERE topic = '" + TOPIC + "'");
    }
  }

  @Test
  void who_asked_for_a_letter_gets_one_to_be_posted_and_no_mail() throws Exception {
    RunningSystem.until(
        "the register is mirrored",
        () -> system.count(Schema.CORE, "SELECT COUNT(*) FROM resident") > 0);
    String number = claimByLetter();
    RunningSystem.until(
        "the inner zone has taken it in",
        () ->
            system.count(
                    Schema.CORE,
                    "SELECT COUNT(*) FROM procedure_case WHERE receipt_number = ?",
                    number)
                == 1);
    Page clerk = browser.desk();
    StaffSteps first = new StaffSteps(system, clerk).signIn(CLERK).open(number);
    first.press("assign");
    first.press("approve");
    new StaffSteps(system, browser.desk()).signIn(APPROVER).open(number).press("decide");

    clerk.navigate(system.page("staff/cases/letters.xhtml"));
    clerk.click("table a:text('" + number + "')");
    assertThat(clerk.textContent("[data-test=letter]")).contains("様", number, "認定しました");
    clerk.click("[id='letter:sent']");
    clerk.click(".ui-confirmdialog-yes");
    clerk.waitForURL("**done=sent");
    assertThat(
            system.value(
                Schema.CORE, "SELECT sent_by FROM notice_letter WHERE receipt_number = ?", number))
        .isEqualTo(CLERK);
    assertThat(
            system.count(
                Schema.CORE,
                "SELECT COUNT(*) FROM outbox WHERE topic = 'case-notice' AND ordering_key = ?",
                number))
        .as("notices by mail")
        .isZero();
  }

  @Test
  void who_is_dismissed_while_signed_in_is_signed_out_with_the_next_look() throws Exception {
    WebClient client = new WebClient(system);
    assertThat(client.signIn(APPROVER, system.password(APPROVER))).isTrue();
    try {
      dismissed("UTC_TIMESTAMP(6)");
      HttpResponse<String> answer = client.get("staff/index.xhtml");
      assertThat(answer.statusCode()).isEqualTo(302);
      assertThat(answer.headers().firstValue("location").orElseThrow())
          .contains("/staff/sign-in.xhtml");
    } finally {
      dismissed("NULL");
    }
    assertThat(client.status("staff/index.xhtml")).as("the session has ended").isEqualTo(302);
    assertThat(client.signIn(APPROVER, system.password(APPROVER))).isTrue();
    assertThat(client.status("staff/index.xhtml")).isEqualTo(200);
  }

  private void dismissed(String when) throws Exception {
    system.change(
        Schema.CORE,
        "UPDATE staff_account SET disabled_at = " + when + " WHERE user_id = ?",
        APPROVER);
  }

  private String claimByLetter() throws Exception {
    Claim claim = Claim.begunBy(new Resident(system));
    for (Map<String, String> page : Claim.answers(Claimant.from(system))) {
      Map<String, String> answers = new TreeMap<>(page);
      answers.replace("notice-by", "letter");
      claim.next(answers);
    }
    claim.attach("photo.jpg", "image/jpeg", Claim.photo());
    return claim.resident().send(Claim.REVIEW, Map.of()).marked("receipt-number").orElseThrow();
  }

  private void parked(String key) throws Exception {
    system.change(
        Schema.FRONT,
        "INSERT INTO outbox (topic, ordering_key, message_id, payload, request_id, created_at,"
            + " next_attempt_at, attempts, last_error, parked_at) VALUES ('"
            + TOPIC
            + "', ?, CONCAT('test-', ?), 'x', 'test', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), 3,"
            + " 'refused_in_a_test', UTC_TIMESTAMP(6))",
        key,
        key);
  }

  private void open(Page page, String key) throws Exception {
    String id =
        system.value(
            Schema.FRONT,
            "SELECT id FROM outbox WHERE topic = '" + TOPIC + "' AND ordering_key = ?",
            key);
    page.navigate(system.page("staff/system/message.xhtml?place=front&id=" + id));
  }

  private String state(String key) throws Exception {
    return system.value(
        Schema.FRONT,
        "SELECT CASE WHEN given_up_at IS NOT NULL THEN 'given up'"
            + " WHEN parked_at IS NOT NULL THEN 'parked' ELSE 'waiting' END"
            + " FROM outbox WHERE topic = '"
            + TOPIC
            + "' AND ordering_key = ?",
        key);
  }
}
