package jp.yorisoi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import jp.yorisoi.launcher.database.Schema;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A legal hold on its pages, in a real browser: one asks to lift it, another lifts it. */
@ExtendWith(SharedWar.class)
class HoldPagesIT {
  private static final String FIRST = "hakuta.ken";
  private static final String SECOND = "iinashi.mamoru";
  private static final String PAGE = "staff/policy/hold.xhtml?place=core&id=";

  private final RunningSystem system;
  private final Browser browser;
  private final String source = "HOLD-" + UUID.randomUUID();

  HoldPagesIT(RunningSystem system, Browser browser) {
    this.system = system;
    this.browser = browser;
  }

  @AfterEach
  void liftWhatIsLeft() throws Exception {
    system.change(
        Schema.CORE,
        "UPDATE legal_hold SET lifted_at = UTC_TIMESTAMP(6), lifted_by = 'test' WHERE target = ? AND lifted_at IS NULL",
        source);
  }

  private Page signedIn(String person) {
    Page page = browser.desk();
    new StaffSteps(system, page).signIn(person);
    return page;
  }

  private String hold(String column) throws Exception {
    return system.value(
        Schema.CORE,
        "SELECT COALESCE(MAX(" + column + "), '-') FROM legal_hold WHERE target = ?",
        source);
  }

  private void enter(Page page) throws Exception {
    page.navigate(system.page("staff/policy/hold.xhtml?place=core"));
    fill(page, "SOURCE", source);
    page.click("[id='enter:go']");
    page.waitForSelector("[data-test=covers]");
    assertThat(page.textContent("[data-test=covers]"))
        .as("a number nobody has")
        .contains("いま当てはまる記録: 0 件", "番号を確かめられませんでした", "まだ登録していません");
    assertThat(page.getAttribute("[id='enter:target']", "aria-invalid")).isEqualTo("true");
    assertThat(hold("id")).as("nothing is stored at the first press").isEqualTo("-");
    press(page, "enter:go");
  }

  private static void fill(Page page, String scope, String target) {
    page.check("input[value=" + scope + "]");
    page.fill("[id='enter:target']", target);
    page.fill("[id='enter:orderedBy']", "総務課長");
    page.fill("[id='enter:reason']", "住民訴訟");
    page.fill("[id='enter:from']", "令和8年11月1日");
  }

  private static String press(Page page, String button) {
    page.click("[id='" + button + "']");
    page.waitForSelector("[data-test=outcome]");
    return page.textContent("[data-test=outcome]");
  }

  @Test
  void whatever_a_hold_is_to_cover_is_counted_before_anything_is_stored() throws Exception {
    Page page = signedIn(FIRST);
    for (String[] one :
        new String[][] {
          {"core", "CASE", "2611-000001-3"},
          {"core", "PERSON", "1000002018"},
          {"core", "EVERYTHING", ""},
        }) {
      page.navigate(system.page("staff/policy/hold.xhtml?place=" + one[0]));
      fill(page, one[1], one[2]);
      page.click("[id='enter:go']");
      page.waitForSelector("[data-test=covers]");
      assertThat(page.textContent("[data-test=covers]"))
          .as(one[1])
          .containsPattern("いま当てはまる記録: \\d+ 件");
    }
    assertThat(hold("id")).isEqualTo("-");
  }

  @Test
  void an_empty_form_is_told_everything_that_is_missing_at_once_each_at_its_field() {
    Page page = signedIn(FIRST);
    page.navigate(system.page("staff/policy/hold.xhtml?place=core"));
    page.click("[id='enter:go']");
    page.waitForSelector("[data-test=problems]");
    assertThat(page.textContent("[data-test=problems]")).contains("番号：", "命じた者：", "理由：", "始まりの日：");
    for (String field : new String[] {"target", "orderedBy", "reason", "from"}) {
      assertThat(page.getAttribute("[id='enter:" + field + "']", "aria-invalid")).isEqualTo("true");
      assertThat(page.textContent("[id='" + field + "-error']")).as(field).isNotBlank();
    }
    assertThat(page.evaluate("document.activeElement.dataset.test")).isEqualTo("problems");
  }

  @Test
  void one_asks_another_lifts_and_the_pages_say_how_far_it_is() throws Exception {
    Page first = signedIn(FIRST);
    enter(first);
    String id = hold("id");
    first.navigate(system.page(PAGE + id));
    assertThat(first.isVisible("[id='act:lift']")).as("not at once").isFalse();
    assertThat(press(first, "act:ask")).contains("まだ有効です");
    assertThat(first.textContent("[data-test=hold]:has-text('" + source + "')"))
        .contains("有効、解除の確認待ち", "解除の申し出", FIRST);
    first.navigate(system.page(PAGE + id));
    assertThat(first.textContent("[data-test=pending]")).contains(FIRST);
    assertThat(first.isVisible("[id='act:lift']")).as("who asked").isFalse();
    assertThat(first.isVisible("[id='act:back']")).isTrue();
    assertThat(hold("lifted_by")).isEqualTo("-");

    first.navigate(system.page("staff/index.xhtml"));
    assertThat(first.content()).as("who asked is not told").doesNotContain("あなたの確認を待って");
    Page second = signedIn(SECOND);
    second.navigate(system.page("staff/index.xhtml"));
    assertThat(second.textContent("[data-test=tasks]")).contains("法的保全の解除（内側）が 1 件");
    second.navigate(system.page(PAGE + id));
    second.click("[id='act:lift']");
    second.waitForSelector(".ui-confirmdialog-yes");
    second.keyboard().press("Escape");
    second.waitForSelector("[id='act:lift']:focus");
    second.keyboard().press("Enter");
    second.click(".ui-confirmdialog-yes");
    second.waitForSelector("[data-test=outcome]");
    assertThat(second.textContent("[data-test=outcome]")).contains("解除しました");
    assertThat(hold("lift_asked_by")).isEqualTo(FIRST);
    assertThat(hold("lifted_by")).isEqualTo(SECOND);
  }

  @Test
  void the_second_person_may_leave_it_and_who_asked_may_take_it_back() throws Exception {
    Page first = signedIn(FIRST);
    enter(first);
    String id = hold("id");
    for (int time = 0; time < 2; time++) {
      first.navigate(system.page(PAGE + id));
      press(first, "act:ask");
      Page page = time == 0 ? signedIn(SECOND) : first;
      page.navigate(system.page(PAGE + id));
      assertThat(press(page, time == 0 ? "act:keep" : "act:back")).contains("有効なまま");
      assertThat(hold("lift_asked_by")).isEqualTo("-");
    }
    first.navigate(system.page("staff/policy/retention.xhtml?place=core"));
    assertThat(first.textContent("main")).doesNotContain("job_lease", "procedure_case", "audit_");
  }
}
