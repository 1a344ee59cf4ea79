package jp.yorisoi.web.staff.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import jp.yorisoi.ejb.export.CoreExportDesk;
import jp.yorisoi.ejb.export.ExportOutcome;
import jp.yorisoi.ejb.export.ExportPurpose;
import jp.yorisoi.ejb.export.Printed;
import jp.yorisoi.ejb.export.Watermark;
import jp.yorisoi.ejb.kernel.ReceiptNumber;
import jp.yorisoi.ejb.procedure.Letter;
import jp.yorisoi.web.shell.Beans;
import jp.yorisoi.web.shell.SentExchange;
import org.junit.jupiter.api.Test;

class LetterPrintBackingTest {
  private static final String NUMBER = ReceiptNumber.of(YearMonth.of(2026, 11), 123).value();
  private static final String[] FIELDS = {"number", NUMBER, "sequence", "3", "purpose", "POSTING"};

  private final Desk desk = new Desk();

  private LetterPrintBacking open(SentExchange exchange) {
    LetterPrintBacking page = Beans.with(new LetterPrintBacking(), desk, exchange);
    page.open();
    return page;
  }

  @Test
  void the_form_of_the_letter_opens_it_with_its_watermark() {
    LetterPrintBacking page = open(SentExchange.sent(FIELDS));
    assertThat(page.isOpen()).isTrue();
    assertThat(page.getPrinted().watermark().sender()).contains("安来 一郎", "20261125-BCDFGHJK");
    assertThat(desk.asked).isEqualTo(NUMBER + "/3 POSTING");
  }

  @Test
  void an_address_or_a_form_of_somebody_else_opens_nothing() {
    for (SentExchange exchange :
        new SentExchange[] {SentExchange.asked(FIELDS), SentExchange.stale(FIELDS)}) {
      assertThat(open(exchange).isOpen()).isFalse();
      assertThat(exchange.led()).isEqualTo("404");
    }
    assertThat(desk.asked).isNull();
  }

  @Test
  void what_is_held_is_not_shown_but_said() {
    desk.outcome = ExportOutcome.HELD;
    LetterPrintBacking page = open(SentExchange.sent(FIELDS));
    assertThat(page.isOpen()).isFalse();
    assertThat(page.getSentence()).contains("送り先の確認");
  }

  private static final class Desk extends CoreExportDesk {
    private ExportOutcome outcome = ExportOutcome.DONE;
    private String asked;

    @Override
    public Printed<Letter> printLetter(String number, int sequence, ExportPurpose purpose) {
      asked = number + "/" + sequence + " " + purpose;
      return new Printed<>(
          outcome,
          new Watermark("安来市", "通知", "安来 一郎", "今日", "郵送", "20261125-BCDFGHJK"),
          new Letter(number, sequence, "approved", Instant.EPOCH, null, false));
    }
  }
}
