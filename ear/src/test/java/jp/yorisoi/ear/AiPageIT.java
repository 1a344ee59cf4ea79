package jp.yorisoi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page for texts that are meant for an AI tool, in a real browser. */
@ExtendWith(SharedWar.class)
class AiPageIT {
  private static final String CLERK = "yasugi.ichiro";
  private static final String PHONE = "0854-00-0001";

  private final RunningSystem system;
  private final Browser browser;

  AiPageIT(RunningSystem system, Browser browser) {
    this.system = system;
    this.browser = browser;
  }

  private Page page() {
    Page page = browser.desk();
    new StaffSteps(system, page).signIn(CLERK).page("staff/tools/ai.xhtml");
    return page;
  }

  private static void send(Page page, String dataClass, String text) {
    page.check("[id='class-" + dataClass + "']");
    page.fill("#text", text);
    page.click("[id='ai:go']");
    page.waitForSelector("[data-test=outcome]");
  }

  @Test
  void what_is_found_is_marked_replaced_and_passes_with_a_ticket() {
    Page page = page();
    send(page, "2", "折り返しは" + PHONE + "へ。<b>案内</b>");
    assertThat(page.textContent("[data-test=places] mark")).isEqualTo(PHONE + "（電話）");
    assertThat(page.textContent("[data-test=places]")).contains("<b>案内</b>");
    assertThat(page.url()).endsWith("/staff/tools/ai.xhtml");
    page.click("[id='ai:replace']");
    page.waitForSelector("[data-test=ticket]");
    assertThat(page.inputValue("#text")).isEqualTo("折り返しは〔電話1〕へ。<b>案内</b>");
    assertThat(page.textContent("[data-test=ticket]")).matches("AI-[A-Z]{4}-[A-Z]{4}");
    assertThat(page.content()).doesNotContain(PHONE);
  }

  @Test
  void an_individual_number_is_refused_and_not_shown_again() {
    Page page = page();
    send(page, "1", "番号は123456789018です");
    assertThat(page.textContent("[data-test=outcome]")).contains("個人番号");
    assertThat(page.content()).doesNotContain("123456789018");
  }

  @Test
  void a_class_of_the_policy_and_a_text_that_is_too_long_are_refused_with_a_sentence() {
    Page page = page();
    send(page, "3B", "申請の内容");
    assertThat(page.textContent("[data-test=outcome]")).contains("この分類の文章は");
    send(page, "1", "市".repeat(100_000));
    assertThat(page.textContent("[data-test=outcome]")).contains("長すぎて");
    assertThat(page.inputValue("#text")).isEmpty();
  }

  @Test
  void a_text_the_server_drops_unread_is_answered_with_a_sentence_too() {
    Page page = page();
    page.check("[id='class-1']");
    page.evalOnSelector(
        "#text", "e => { e.removeAttribute('maxlength'); e.value = '市'.repeat(300000); }");
    page.click("[id='ai:go']");
    page.waitForSelector("[data-test=outcome]");
    assertThat(page.textContent("[data-test=outcome]")).contains("長すぎて");
  }
}
