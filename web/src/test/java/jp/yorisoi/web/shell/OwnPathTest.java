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
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.com/staff/",
        "//example.com/staff/index.xhtml",
        "/staff/../resident/data.xhtml",
        "/staff/index.xhtml?x=1",
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
