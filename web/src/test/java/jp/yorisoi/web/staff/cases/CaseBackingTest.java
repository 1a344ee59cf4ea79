package jp.yorisoi.web.staff.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.kernel.ReceiptNumber;
import jp.yorisoi.ejb.procedure.CaseAction;
import jp.yorisoi.ejb.procedure.CaseOutcome;
import jp.yorisoi.ejb.procedure.CaseView;
import jp.yorisoi.ejb.procedure.ProcedureDesk;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.city.Policies;
import jp.yorisoi.web.shell.Beans;
import jp.yorisoi.web.shell.SentExchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseBackingTest {
  private static final String NUMBER = ReceiptNumber.of(YearMonth.of(2026, 11), 123).value();
  private final Desk desk = new Desk();
  private final SentExchange exchange = SentExchange.asked();
  private final CaseBacking page =
      Beans.with(new CaseBacking(), desk, exchange, Policies.serving("yasugi"));

  @ParameterizedTest
  @EnumSource(
      value = CaseOutcome.class,
      names = {"CHANGED_MEANWHILE", "WRONG_STATE", "SAME_PERSON", "MESSAGE_MISSING", "NOT_LINKED"})
  void what_was_typed_stays_unless_it_was_done(CaseOutcome outcome) {
    desk.outcome = outcome;
    open();
    page.setMessage("通帳の写しを\r\n送ってください");
    assertThat(page.returnToApplicant()).isNull();
    assertThat(page.getMessage()).startsWith("通帳の写しを");
    assertThat(page.getSentence()).isEqualTo(CaseSentences.of(outcome.name()));
    assertThat(page.getVersion()).as("the case as it is now").isEqualTo(2);
  }

  @Test
  void the_class_of_an_attachment_is_that_of_the_policy() {
    assertThat(page.getDocumentClass())
        .isEqualTo(
            Policies.serving("yasugi").current().fields(Chain.CORE).stream()
                .filter(one -> one.table().equals("case_document"))
                .filter(one -> one.column().equals("content"))
                .findFirst()
                .orElseThrow()
                .dataClass()
                .code());
  }

  @Test
  void what_was_done_leads_to_the_page_anew() {
    desk.outcome = CaseOutcome.DONE;
    open();
    assertThat(page.returnToApplicant()).contains("faces-redirect", "outcome=DONE");
  }

  @Test
  void an_individual_number_is_named_at_the_text_that_holds_it() {
    desk.outcome = CaseOutcome.INDIVIDUAL_NUMBER;
    open();
    page.setMessage("通帳の写しを送ってください");
    page.setNote("番号は1234-5678-9018");
    page.returnToApplicant();
    assertThat(page.problem("note")).contains("個人番号");
    assertThat(page.problem("message")).isEmpty();
  }

  @Test
  void a_text_that_is_too_long_is_told_at_its_field_and_stays() {
    desk.outcome = CaseOutcome.NOTE_TOO_LONG;
    open();
    page.setNote("あ".repeat(1001));
    page.returnToApplicant();
    assertThat(page.problem("note")).contains("1000文字まで");
    assertThat(page.problem("message")).isEmpty();
    assertThat(page.getNote()).hasSize(1001);
  }

  @Test
  void a_text_whose_field_is_gone_can_still_be_copied() {
    desk.outcome = CaseOutcome.WRONG_STATE;
    open();
    page.setMessage("通帳の写しを送ってください");
    assertThat(page.isMessageLeft()).isFalse();
    desk.actions = List.of();
    page.returnToApplicant();
    assertThat(page.isMessageLeft()).isTrue();
  }

  @Test
  void the_desk_counts_a_line_break_as_the_field_does() {
    desk.outcome = CaseOutcome.DONE;
    open();
    page.setMessage("一行目\r\n二行目");
    page.returnToApplicant();
    assertThat(desk.message).isEqualTo("一行目\n二行目");
  }

  @Test
  void without_a_number_it_leads_to_the_list() {
    page.setNumber(null);
    page.load();
    assertThat(exchange.led()).isEqualTo("/staff/cases/list.xhtml");
  }

  private void open() {
    page.setNumber(NUMBER);
    page.load();
  }

  private static final class Desk extends ProcedureDesk {
    private CaseOutcome outcome;
    private String message;
    private int version;
    private List<CaseAction> actions = List.of(CaseAction.RETURN);

    @Override
    public Optional<CaseView> open(String receiptNumber) {
      version++;
      return Optional.of(
          new CaseView(
              new CaseView.Head(
                  receiptNumber,
                  version,
                  "児童手当",
                  1,
                  "",
                  "",
                  "",
                  "",
                  "",
                  Instant.EPOCH,
                  LocalDate.EPOCH,
                  "30",
                  "審査中",
                  0,
                  "",
                  Optional.empty(),
                  null,
                  Optional.empty(),
                  null,
                  actions),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of()));
    }

    @Override
    public CaseOutcome returnToApplicant(
        String receiptNumber, int seen, String text, String internalNote) {
      message = text;
      return outcome;
    }
  }
}
