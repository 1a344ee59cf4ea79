package jp.yorisoi.bench.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PageOracleTest {
  private final PageOracle oracle =
      new PageOracle(Pattern.compile("\\?session=(\\d+)"), Set.of("1", "2", "3"), 2);

  private static String page(int... sessions) {
    StringBuilder page = new StringBuilder();
    for (int session : sessions) {
      page.append("<a href=\"book.xhtml?session=").append(session).append("\"/>");
    }
    return page.toString();
  }

  @Test
  void a_full_page_of_what_is_stored_is_right() {
    assertThat(oracle.violations(page(1, 3))).isEmpty();
  }

  @Test
  void the_page_to_sign_in_instead_of_the_list_is_caught() {
    assertThat(oracle.violations("<input type=\"password\"/>")).hasSize(1);
  }

  @Test
  void a_page_that_names_too_few_is_caught() {
    assertThat(oracle.violations(page(1))).hasSize(1);
  }

  @Test
  void a_page_that_names_what_nobody_stored_is_caught() {
    assertThat(oracle.violations(page(1, 9))).hasSize(1);
  }

  @Test
  void a_peer_of_another_size_is_caught() {
    assertThat(PageOracle.sizes(10_000, 10_150)).isEmpty();
    assertThat(PageOracle.sizes(10_000, 9_000)).hasSize(1);
  }

  @Test
  void a_list_that_was_shown_and_not_recorded_is_caught() {
    assertThat(PageOracle.audit(10, 10)).isEmpty();
    assertThat(PageOracle.audit(9, 10)).hasSize(1);
  }
}
