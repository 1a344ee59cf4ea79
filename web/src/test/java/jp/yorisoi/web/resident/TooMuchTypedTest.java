package jp.yorisoi.web.resident;

import static org.assertj.core.api.Assertions.assertThat;

import jp.yorisoi.ejb.catalogue.Catalogue;
import jp.yorisoi.web.resident.procedures.ListBacking;
import jp.yorisoi.web.resident.support.SupportMoveBacking;
import jp.yorisoi.web.resident.support.SupportOwnBacking;
import jp.yorisoi.web.shell.Beans;
import jp.yorisoi.web.shell.LanguageShown;
import jp.yorisoi.web.shell.ProblemShown;
import jp.yorisoi.web.shell.SentExchange;
import org.junit.jupiter.api.Test;

/** What is longer than a field takes is told at the field, with nothing of it lost. */
class TooMuchTypedTest {
  private static final String LONG = "2".repeat(101);

  @Test
  void number_and_pin_of_a_request() {
    StatusBacking page =
        Beans.with(
            new StatusBacking(),
            new LanguageShown(),
            SentExchange.sent("number", LONG, "pin", LONG));
    page.open();
    assertThat(page.getProblems()).extracting(ProblemShown::id).containsExactly("number", "pin");
    assertThat(page.error("number")).contains("30文字まで", "101文字");
    assertThat(page.getNumber()).isEqualTo(LONG);
  }

  @Test
  void number_and_pin_of_a_booking() {
    SupportOwnBacking page =
        Beans.with(
            new SupportOwnBacking(),
            new SupportMoveBacking(),
            new LanguageShown(),
            SentExchange.sent("go", "find", "number", LONG, "pin", "123456"));
    page.act();
    assertThat(page.getPart()).isEqualTo("ask");
    assertThat(page.error("number")).contains("40文字まで", "101文字");
    assertThat(page.error("pin")).isEmpty();
    assertThat(page.getNumber()).isEqualTo(LONG);
  }

  @Test
  void words_to_search_a_procedure_by() {
    ListBacking page =
        Beans.with(
            new ListBacking(),
            new LanguageShown(),
            Catalogue.packaged(),
            SentExchange.asked("q", LONG));
    assertThat(page.getProblem()).contains("100文字まで", "101文字");
    assertThat(page.getQuestion()).isEqualTo(LONG);
    assertThat(page.getFound()).isEmpty();
  }
}
