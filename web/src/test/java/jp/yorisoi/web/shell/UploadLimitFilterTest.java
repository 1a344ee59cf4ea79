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

class UploadLimitFilterTest {

  @ParameterizedTest
  @CsvSource({
    "application/x-www-form-urlencoded, 2097152, goes on",
    "application/x-www-form-urlencoded, 2097153, /y/staff/tools/ai.xhtml?large=1",
    ", 2097153, /y/staff/tools/ai.xhtml?large=1",
    "multipart/form-data; boundary=x, 13631488, goes on",
    "multipart/form-data; boundary=x, 13631489, /y/staff/tools/ai.xhtml?large=1"
  })
  void what_the_server_would_not_read_is_led_back_to_its_page(
      String type, long length, String outcome) throws Exception {
    List<Object> came = new ArrayList<>();
    HttpServletRequest request =
        proxy(
            HttpServletRequest.class,
            (self, called, arguments) ->
                switch (called.getName()) {
                  case "getContentType" -> type;
                  case "getContentLengthLong" -> length;
                  case "getContextPath" -> "/y";
                  case "getServletPath" -> "/staff/tools/ai.xhtml";
                  default -> null;
                });
    HttpServletResponse response =
        proxy(
            HttpServletResponse.class,
            (self, called, arguments) -> {
              if (called.getName().equals("setHeader")) {
                came.add(arguments[1]);
              }
              return null;
            });
    new UploadLimitFilter().doFilter(request, response, (asked, answered) -> came.add("goes on"));
    assertThat(came).containsExactly(outcome);
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(
            UploadLimitFilterTest.class.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
