package jp.yorisoi.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormMethodFilterTest {

  @ParameterizedTest
  @CsvSource({
    "POST, state, goes on",
    "POST, , goes on",
    "GET, , goes on",
    "GET, state, sendError 400",
    "HEAD, state, sendError 400",
    "PUT, state, sendError 400"
  })
  void a_form_of_faces_is_sent_by_post_alone(String method, String state, String outcome)
      throws Exception {
    List<String> came = new ArrayList<>();
    HttpServletRequest request =
        proxy(
            HttpServletRequest.class,
            (self, called, arguments) -> called.getName().equals("getMethod") ? method : state);
    HttpServletResponse response =
        proxy(
            HttpServletResponse.class,
            (self, called, arguments) -> {
              came.add(called.getName() + " " + arguments[0]);
              return null;
            });
    new FormMethodFilter().doFilter(request, response, (asked, answered) -> came.add("goes on"));
    assertThat(came).containsExactly(outcome);
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(
            FormMethodFilterTest.class.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
