package jp.yorisoi.web.resident.request;

import static org.assertj.core.api.Assertions.assertThat;

import jp.yorisoi.ejb.kernel.ErrorCode;
import jp.yorisoi.ejb.request.RequestRefused;
import jp.yorisoi.web.shell.Beans;
import jp.yorisoi.web.shell.SentExchange;
import org.junit.jupiter.api.Test;

class LostDraftTest {
  private static final RequestRefused UNKNOWN = new RequestRefused(ErrorCode.DRAFT_NOT_FOUND);
  private static final String LIST = "/resident/procedures/list.xhtml?lost=1";

  private static SentExchange lead(SentExchange exchange) {
    DraftCookie draft = Beans.with(new DraftCookie(), exchange);
    Beans.with(new LostDraft(), exchange, draft).lead(UNKNOWN);
    assertThat(exchange.led()).isEqualTo(LIST);
    return exchange;
  }

  @Test
  void a_key_that_opens_nothing_any_more_is_forgotten() {
    assertThat(lead(SentExchange.asked().with("YORISOI_DRAFT", "old-token")).given())
        .anyMatch(one -> one.getName().equals("YORISOI_DRAFT") && one.getMaxAge() == 0);
  }

  @Test
  void a_browser_that_comes_from_another_site_without_its_key_keeps_it() {
    assertThat(lead(SentExchange.asked()).given()).isEmpty();
  }
}
