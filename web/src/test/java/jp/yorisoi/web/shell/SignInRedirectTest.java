package jp.yorisoi.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
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
  void the_way_to_the_sign_in_names_no_host() throws IOException {
    Map<String, Object> answered = new HashMap<>();
    HttpServletRequest request =
        proxy(
            HttpServletRequest.class,
            (self, method, arguments) ->
                method.getName().equals("getContextPath") ? "/yorisoi" : null);
    HttpServletResponse response =
        proxy(
            HttpServletResponse.class,
            (self, method, arguments) -> {
              String name =
                  method.getName().equals("setHeader") ? (String) arguments[0] : method.getName();
              return answered.put(name, arguments[arguments.length - 1]);
            });
    SignInRedirect.send(request, response, CASE);
    assertThat(answered)
        .containsEntry("setStatus", 302)
        .containsEntry(
            "Location", "/yorisoi/staff/sign-in.xhtml?back=%2Fstaff%2Fcases%2Fcase.xhtml");
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(
            SignInRedirectTest.class.getClassLoader(), new Class<?>[] {type}, handler));
  }

  @Test
  void another_page_before_it_says_nothing() {
    assertThat(back(null, "https://staff.example.jp/yorisoi/staff/cases/list.xhtml?q=x"))
        .isEqualTo(CASE);
  }
}
