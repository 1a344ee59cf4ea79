package jp.yorisoi.web.staff.cases;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.yorisoi.ejb.export.CoreExportDesk;
import jp.yorisoi.ejb.export.ExportOutcome;
import jp.yorisoi.ejb.export.Printed;
import jp.yorisoi.ejb.kernel.ReceiptNumber;
import jp.yorisoi.ejb.procedure.Letter;
import jp.yorisoi.web.shell.Exchange;
import jp.yorisoi.web.staff.export.ExportSentences;
import jp.yorisoi.web.staff.export.GroundsBacking;

/**
 * Page: {@code webapp/staff/cases/print.xhtml}. A letter as it is printed: only the form of the
 * letter's page leads here, and each time is a print of its own in the log.
 */
@Named
@RequestScoped
public class LetterPrintBacking {
  @EJB private CoreExportDesk desk;
  @Inject private Exchange exchange;

  private Printed<Letter> printed;

  /** Opens the letter to print it; view action of the page. An address alone opens nothing. */
  public void open() {
    String number = exchange.field("number");
    String sequence = exchange.field("sequence");
    if (!exchange.isGenuine()
        || ReceiptNumber.parse(number).isEmpty()
        || !sequence.matches("[0-9]{1,6}")) {
      exchange.notFound();
      return;
    }
    printed =
        desk.printLetter(
            ReceiptNumber.parse(number).get().value(),
            Integer.parseInt(sequence),
            GroundsBacking.purpose(exchange.field("purpose")));
    if (printed.outcome() == ExportOutcome.NOT_FOUND) {
      exchange.notFound();
    }
  }

  /** The letter with its watermark, or why not (EL). */
  public Printed<Letter> getPrinted() {
    return printed;
  }

  /** Whether there is a letter to print (EL). */
  public boolean isOpen() {
    return printed != null && printed.outcome() == ExportOutcome.DONE;
  }

  /** Why there is none (EL). */
  public String getSentence() {
    return printed == null ? "" : ExportSentences.of(printed.outcome());
  }

  /** Address of the letter's page (EL). */
  public String getBack() {
    return "letter.xhtml?number="
        + ReceiptNumber.parse(exchange.field("number")).map(ReceiptNumber::value).orElse("")
        + "&sequence="
        + exchange.field("sequence").replaceAll("[^0-9]", "");
  }
}
