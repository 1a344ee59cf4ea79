package jp.yorisoi.web.resident.support;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OpenAnswerTest {
  private static final Instant CHANGED = Instant.parse("2026-11-22T03:00:00Z");
  private final Edition edition = new Edition(new byte[] {'a', 'b'}, CHANGED);
  private final Map<String, Object> answered = new HashMap<>();
  private final ByteArrayOutputStream sent = new ByteArrayOutputStream();

  private void ask(Map<String, Object> headers) throws IOException {
    HttpServletRequest request =
        proxy(
            HttpServletRequest.class,
            (method, arguments) ->
                switch (method) {
                  case "getHeader" -> headers.get(arguments[0]);
                  case "getDateHeader" -> date(headers.get(arguments[0]));
                  default -> throw new AssertionError(method);
                });
    OpenAnswer.send(edition, "text/calendar", "classes.ics", request, response());
  }

  private static Object date(Object header) {
    if ("nonsense".equals(header)) {
      throw new IllegalArgumentException("no date");
    }
    return header == null ? -1L : ((Instant) header).toEpochMilli();
  }

  private HttpServletResponse response() {
    return proxy(
        HttpServletResponse.class,
        (method, arguments) -> {
          if (method.equals("getOutputStream")) {
            return new Kept();
          }
          answered.put(
              arguments.length == 2 ? (String) arguments[0] : method,
              arguments[arguments.length - 1]);
          return null;
        });
  }

  private interface Call {
    Object of(String method, Object... arguments);
  }

  private static <T> T proxy(Class<T> type, Call call) {
    return type.cast(
        Proxy.newProxyInstance(
            OpenAnswerTest.class.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> call.of(method.getName(), arguments)));
  }

  @Test
  void a_first_question_gets_the_file_which_proxies_may_keep() throws IOException {
    ask(Map.of());
    assertThat(sent.toString()).isEqualTo("ab");
    assertThat(answered)
        .containsEntry("ETag", edition.tag())
        .containsEntry("Last-Modified", CHANGED.toEpochMilli())
        .containsEntry("Cache-Control", "public, max-age=900")
        .containsEntry("setContentType", "text/calendar; charset=UTF-8")
        .containsEntry("setContentLength", 2)
        .doesNotContainKeys("setStatus", "addCookie", "Vary");
  }

  @Test
  void who_has_it_gets_304_without_a_byte() throws IOException {
    ask(Map.of("If-None-Match", edition.tag()));
    assertThat(answered).containsEntry("setStatus", 304).containsEntry("ETag", edition.tag());
    assertThat(sent.size()).isZero();
    answered.clear();
    ask(Map.of("If-Modified-Since", CHANGED));
    assertThat(answered).containsEntry("setStatus", 304);
    assertThat(sent.size()).isZero();
  }

  @Test
  void who_has_an_older_one_gets_the_new_one() throws IOException {
    ask(Map.of("If-None-Match", "\"older\"", "If-Modified-Since", CHANGED));
    assertThat(sent.toString()).isEqualTo("ab");
  }

  @Test
  void a_time_that_is_none_is_no_time() throws IOException {
    ask(Map.of("If-Modified-Since", "nonsense"));
    assertThat(sent.toString()).isEqualTo("ab");
  }

  private final class Kept extends ServletOutputStream {
    @Override
    public void write(int octet) {
      sent.write(octet);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new AssertionError("nobody listens");
    }
  }
}
