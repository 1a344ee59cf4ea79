package jp.yorisoi.web.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import jp.yorisoi.ejb.catalogue.Language;
import jp.yorisoi.ejb.catalogue.Texts;
import org.junit.jupiter.api.Test;

class RoomFilterTest {
  private static final String LET_IN = "let in";

  private final ResidentPermits pages = new ResidentPermits(1, 0, 0);
  private final ResidentPermits forms = new ResidentPermits(1, 0, 0);
  private final List<String> answered = new ArrayList<>();
  private final RoomFilter filter = Beans.with(new RoomFilter(pages, forms), new Written());

  /** What was to be written, instead of the whole page. */
  private final class Written extends PlainPage {
    @Override
    public Texts texts() {
      return Texts.of(Language.JA);
    }

    @Override
    public void send(HttpServletResponse response, String title, List<String> content) {
      answered.add(title);
      answered.addAll(content);
    }
  }

  @Test
  void who_finds_no_room_is_told_so_and_when_to_come_again() throws Exception {
    pages.enter();
    ask("GET", (request, response) -> answered.add(LET_IN));
    assertThat(answered)
        .containsExactly(
            "status 503",
            "Retry-After 10",
            Texts.of(Language.JA).get("shell.busy_title"),
            PlainPage.sentence("failure", Texts.of(Language.JA).get("shell.busy_text")));
    pages.leave();
    answered.clear();
    ask("GET", (request, response) -> answered.add(LET_IN));
    assertThat(answered).containsExactly(LET_IN);
  }

  @Test
  void a_form_that_was_filled_in_has_room_of_its_own() throws Exception {
    pages.enter();
    ask("POST", (request, response) -> answered.add(LET_IN));
    assertThat(answered).containsExactly(LET_IN);
    answered.clear();
    forms.enter();
    ask("POST", (request, response) -> answered.add(LET_IN));
    assertThat(answered).startsWith("status 503", "Retry-After 10");
  }

  @Test
  void a_page_that_fails_leaves_its_room_to_the_next() throws Exception {
    assertThatThrownBy(
            () ->
                ask(
                    "GET",
                    (request, response) -> {
                      throw new ServletException("fails");
                    }))
        .isInstanceOf(ServletException.class);
    ask("GET", (request, response) -> answered.add(LET_IN));
    assertThat(answered).containsExactly(LET_IN);
  }

  private void ask(String method, FilterChain chain) throws Exception {
    HttpServletRequest request =
        proxy(
            HttpServletRequest.class,
            (self, called, arguments) -> called.getName().equals("getMethod") ? method : null);
    HttpServletResponse response =
        proxy(
            HttpServletResponse.class,
            (self, called, arguments) -> {
              switch (called.getName()) {
                case "setStatus" -> answered.add("status " + arguments[0]);
                case "setHeader" -> answered.add(arguments[0] + " " + arguments[1]);
                default -> {}
              }
              return null;
            });
    filter.doFilter(request, response, chain);
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(
            RoomFilterTest.class.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
