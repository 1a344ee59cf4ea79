package jp.yorisoi.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnPathTest {
  private static final String HOME = "/staff/index.xhtml";

  @Test
  void a_page_of_ours_is_gone_back_to() {
    assertThat(OwnPath.ofStaff("/staff/cases/list.xhtml", HOME))
        .isEqualTo("/staff/cases/list.xhtml");
    assertThat(OwnPath.ofStaff("/staff/cases/case.xhtml?number=2611-000001-3&outcome=DONE", HOME))
        .isEqualTo("/staff/cases/case.xhtml?number=2611-000001-3&outcome=DONE");
  }

  @Test
  void parameters_that_are_not_plain_are_left_behind() {
    assertThat(OwnPath.with("/staff/cases/list.xhtml", "q=%E3%83%A4"))
        .isEqualTo("/staff/cases/list.xhtml");
    assertThat(OwnPath.with("/staff/intake/clear.xhtml", "id=7"))
        .isEqualTo("/staff/intake/clear.xhtml?id=7");
  }

  @Test
  void what_came_of_an_earlier_act_is_not_said_again() {
    assertThat(OwnPath.with("/staff/cases/case.xhtml", "number=2611-000001-3&outcome=DONE"))
        .isEqualTo("/staff/cases/case.xhtml?number=2611-000001-3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.com/staff/",
        "//example.com/staff/index.xhtml",
        "/staff/../resident/data.xhtml",
        "/staff/index.xhtml?x=//example.com",
        "/staff/index.xhtml?x=1#y",
        "/staff/index.xhtml?x=%0d%0aSet-Cookie",
        "/staff/\r\nSet-Cookie: a=b",
        "/resident/data.xhtml",
        ""
      })
  void anything_else_leads_home(String back) {
    assertThat(OwnPath.ofStaff(back, HOME)).isEqualTo(HOME);
  }

  @Test
  void nothing_leads_home() {
    assertThat(OwnPath.ofStaff(null, HOME)).isEqualTo(HOME);
  }
}
