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

  private void enter(Page page) {
    page.navigate(system.page("staff/policy/hold.xhtml?place=core"));
    page.check("input[value=SOURCE]");
    page.fill("[id='enter:target']", source);
    page.fill("[id='enter:orderedBy']", "総務課長");
    page.fill("[id='enter:reason']", "住民訴訟");
    page.fill("[id='enter:from']", "令和8年11月1日");
    press(page, "enter:go");
  }

  private static String press(Page page, String button) {
    page.click("[id='" + button + "']");
    page.waitForSelector("[data-test=outcome]");
    return page.textContent("[data-test=outcome]");
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

    Page second = signedIn(SECOND);
    second.navigate(system.page(PAGE + id));
    second.click("[id='act:lift']");
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
