package jp.yorisoi.web.resident.request;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.yorisoi.web.shell.Beans;
import jp.yorisoi.web.shell.SentExchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftCookieTest {
  private final SentExchange exchange = SentExchange.asked();
  private final DraftCookie draft = Beans.with(new DraftCookie(), exchange);

  @Test
  void other_pages_learn_what_is_being_filled_in_but_not_the_key_to_it() {
    draft.hold("the-token", "child-allowance-claim");
    assertThat(exchange.given())
        .filteredOn(cookie -> cookie.getPath().equals("/"))
        .singleElement()
        .extracting(Cookie::getValue)
        .isEqualTo("child-allowance-claim");
    assertThat(exchange.given())
        .filteredOn(cookie -> cookie.getValue().equals("the-token"))
        .singleElement()
        .extracting(Cookie::getPath)
        .isEqualTo("/resident/request");
  }

  @Test
  void once_it_is_sent_nothing_leads_back_to_it() {
    exchange.with("YORISOI_DRAFT", "the-token").with("YORISOI_DRAFT_OF", "child-allowance-claim");
    assertThat(draft.procedureId()).isEqualTo("child-allowance-claim");
    draft.holdForReceipt();
    assertThat(exchange.given())
        .anyMatch(one -> one.getName().equals("YORISOI_DRAFT_OF") && one.getMaxAge() == 0)
        .anyMatch(one -> one.getName().equals("YORISOI_DRAFT") && one.getMaxAge() > 0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"index.xhtml", "resident/procedures/list.xhtml", "resident/procedures/show.xhtml"})
  void the_pages_before_a_form_lead_back_to_it(String page) throws IOException {
    assertThat(Files.readString(Path.of("src/main/webapp").resolve(page)))
        .contains("<ui:include src=\"/WEB-INF/parts/draft.xhtml\"/>");
  }
}
