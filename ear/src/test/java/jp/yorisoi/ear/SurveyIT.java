package jp.yorisoi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import jp.yorisoi.launcher.database.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What those who came to a class say of it, on a phone and on paper. */
@ExtendWith(SharedWar.class)
class SurveyIT {
  private static final String DESK = "hirose.midori";

  private final RunningSystem system;
  private final Browser browser;
  private final Classes classes;

  SurveyIT(RunningSystem system, Browser browser) {
    this.system = system;
    this.browser = browser;
    this.classes = new Classes(system);
  }

  @Test
  void a_slip_is_answered_once_on_a_phone_or_on_paper_and_nobody_is_named() throws Exception {
    String session = Long.toString(classes.soon(4));
    Page page = browser.plainDesk();
    StaffSteps desk = new StaffSteps(system, page).signIn(DESK);
    desk.bookForCaller(session, "コエ イチ", "0854220011");
    desk.bookForCaller(session, "コエ ニ", "0854220012");
    classes.end(Long.parseLong(session));
    desk.page("staff/support/names.xhtml?session=" + session);
    page.click("[data-test=slips]");
    page.click("[data-test=make]");
    page.waitForSelector("[data-test=notice].ok");
    List<String> slips = List.of(told(session, "GROUP_CONCAT(slip ORDER BY slip)").split(","));
    assertThat(slips).hasSize(2);
    assertThat(page.locator("[data-test=slips] .slip").count()).isEqualTo(2);
    assertThat(page.textContent("[data-test=slips]")).contains(slips).doesNotContain("コエ");

    Page phone = browser.phone();
    phone.navigate(system.page("resident/support/survey.xhtml?slip=" + slips.get(0)));
    phone.click("[data-test=answer]");
    assertThat(phone.locator("[data-test=problems] li").count()).isEqualTo(3);
    phone.check("#understood");
    phone.check("#alone-2");
    phone.check("#again");
    phone.click("[data-test=answer]");
    phone.waitForSelector("[data-test=taken]");
    phone.navigate(system.page("resident/support/survey.xhtml"));
    phone.fill("#slip", slips.get(0).replace("-", ""));
    phone.check("#understood-1");
    phone.check("#alone-1");
    phone.check("#again-1");
    phone.click("[data-test=answer]");
    assertThat(phone.textContent("[data-test=problems]")).contains("もう受け取っています");

    page.fill("#slip", slips.get(1));
    page.fill("#understood", "3");
    page.fill("#alone", "3");
    page.fill("#again", "2");
    page.press("#again", "Enter");
    page.waitForSelector("[data-test=notice].ok");
    assertThat(
            told(
                session,
                "GROUP_CONCAT(CONCAT(understood, alone, again, on_paper) ORDER BY on_paper)"))
        .isEqualTo("4240,3321");
    assertThat(page.locator("[data-test=slips] .slip").count()).isZero();

    desk.page("staff/support/voices.xhtml");
    assertThat(page.textContent("[data-test=voices]")).contains("2 / 2 枚", "－（前の月 －）");
  }

  @Test
  void a_note_says_what_was_taught_to_the_next_class_and_nothing_about_people() throws Exception {
    long first = classes.soon(4);
    Page page = browser.plainDesk();
    StaffSteps desk = new StaffSteps(system, page).signIn(DESK);
    desk.bookForCaller(Long.toString(first), "オボエ サン", "0854220013");
    desk.page("staff/support/names.xhtml?session=" + first);
    page.fill("#note", "おぼえさん は 早い");
    page.click("[data-test=write-note]");
    assertThat(page.textContent("[data-test=note-notice]")).contains("人の名前");
    assertThat(page.inputValue("#note")).as("what was typed stays").isEqualTo("おぼえさん は 早い");
    page.fill("#note", "写真を送るところまで。充電器を3本用意する。");
    page.click("[data-test=write-note]");
    page.waitForSelector("[data-test=note-notice].ok");
    classes.end(first);
    desk.page("staff/support/names.xhtml?session=" + classes.soon(4));
    assertThat(page.textContent("[data-test=before]")).contains("充電器を3本");
    assertThat(page.inputValue("#note")).isEmpty();
  }

  private String told(String session, String what) throws Exception {
    return system.value(
        Schema.FRONT, "SELECT " + what + " FROM support_survey WHERE session_id = ?", session);
  }
}
