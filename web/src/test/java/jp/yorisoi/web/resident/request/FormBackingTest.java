package jp.yorisoi.web.resident.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.catalogue.Answers;
import jp.yorisoi.ejb.catalogue.Catalogue;
import jp.yorisoi.ejb.catalogue.Page;
import jp.yorisoi.ejb.catalogue.ProcedureDefinition;
import jp.yorisoi.ejb.request.PageView;
import jp.yorisoi.ejb.request.RequestDesk;
import jp.yorisoi.web.shell.Beans;
import jp.yorisoi.web.shell.LanguageShown;
import jp.yorisoi.web.shell.SentExchange;
import org.junit.jupiter.api.Test;

class FormBackingTest {

  private static FormBacking opened(SentExchange exchange) {
    FormBacking page =
        Beans.with(
            new FormBacking(),
            new Desk(),
            exchange,
            new LanguageShown(),
            Beans.with(new DraftCookie(), exchange));
    page.open();
    return page;
  }

  private static String sixth(FormBacking page) {
    return page.getShown().groups().get(5).fields().get(0).value();
  }

  @Test
  void a_form_that_does_not_fit_is_shown_with_what_was_typed() {
    FormBacking page = opened(SentExchange.stale("go", "next", "child-name_5", "六郎"));
    assertThat(page.isAgain()).isTrue();
    assertThat(sixth(page)).isEqualTo("六郎");
  }

  @Test
  void a_page_that_is_asked_for_shows_what_was_kept() {
    FormBacking page = opened(SentExchange.asked("child-name_5", "六郎"));
    assertThat(page.isAgain()).isFalse();
    assertThat(sixth(page)).isEqualTo("五郎丸");
  }

  private static final class Desk extends RequestDesk {
    @Override
    public PageView page(String token, String pageId) {
      ProcedureDefinition procedure =
          Catalogue.packaged().procedure("child-allowance-claim").orElseThrow();
      Page children =
          procedure.pages().stream()
              .filter(one -> one.repeat().isPresent())
              .findFirst()
              .orElseThrow();
      Answers answers = Answers.NONE.withEntries(children.id(), 6).with("child-name", 5, "五郎丸");
      return new PageView(
          procedure, children, answers, List.of(), List.of(), 1, 5, Optional.empty());
    }
  }
}
