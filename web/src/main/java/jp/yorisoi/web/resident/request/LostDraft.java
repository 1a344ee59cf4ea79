package jp.yorisoi.web.resident.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jp.yorisoi.ejb.request.RequestRefused;
import jp.yorisoi.web.shell.Exchange;

/** Where to lead somebody whose form cannot be gone on with. */
@RequestScoped
public class LostDraft {

  @Inject private Exchange exchange;
  @Inject private DraftCookie draft;

  void lead(RequestRefused refused) {
    switch (refused.code()) {
      case DRAFT_ALREADY_SENT -> exchange.leadTo("/resident/request/receipt.xhtml");
      case DRAFT_NOT_FOUND -> {
        if (!draft.token().isEmpty()) {
          draft.forget();
        } // whoever comes by a link of another site sends no token, and still has a form
        exchange.leadTo("/resident/procedures/list.xhtml?lost=1");
      }
      case PAGE_NOT_FOUND, REPEAT_LIMIT, DOCUMENT_NOT_ASKED ->
          exchange.leadTo("/resident/request/form.xhtml");
      default -> throw refused;
    }
  }
}
