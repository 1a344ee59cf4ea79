package jp.yorisoi.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

class SignInRedirectTest {
  private static final String CASE = "/staff/cases/case.xhtml";

  private static String back(String query, String referer) {
    HttpServletRequest request =
        (HttpServletRequest)
            Proxy.newProxyInstance(
                SignInRedirectTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (self, method, arguments) ->
                    switch (method.getName()) {
                      case "getQueryString" -> query;
                      case "getHeader" -> referer;
                      case "getContextPath" -> "/yorisoi";
                      default -> throw new UnsupportedOperationException(method.getName());
                    });
    return SignInRedirect.back(request, CASE);
  }

  @Test
  void one_comes_back_to_the_same_case() {
    assertThat(back("number=2611-000001-3", null)).isEqualTo(CASE + "?number=2611-000001-3");
  }

  @Test
  void also_from_a_form_which_is_sent_to_the_page_alone() {
    String from = "https://staff.example.jp/yorisoi" + CASE + "?number=2611-000001-3&outcome=DONE";
    assertThat(back(null, from)).isEqualTo(CASE + "?number=2611-000001-3");
  }

  @Test
  void another_page_before_it_says_nothing() {
    assertThat(back(null, "https://staff.example.jp/yorisoi/staff/cases/list.xhtml?q=x"))
        .isEqualTo(CASE);
  }
}
