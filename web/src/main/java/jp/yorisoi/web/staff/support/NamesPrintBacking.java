package jp.yorisoi.web.staff.support;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.yorisoi.ejb.export.ExportOutcome;
import jp.yorisoi.ejb.export.FrontExportDesk;
import jp.yorisoi.ejb.export.NameLine;
import jp.yorisoi.ejb.export.Printed;
import jp.yorisoi.web.shell.Exchange;
import jp.yorisoi.web.staff.export.ExportSentences;
import jp.yorisoi.web.staff.export.GroundsBacking;

/**
 * Page: {@code webapp/staff/support/print.xhtml}. A name list as it is printed: only the form of
 * the list leads here, and each time is a print of its own in the log.
 */
@Named
@RequestScoped
public class NamesPrintBacking {
  @EJB private FrontExportDesk desk;
  @Inject private Exchange exchange;

  private Printed<List<NameLine>> printed;

  /** Opens the list to print it; view action of the page. An address alone opens nothing. */
  public void open() {
    if (!exchange.isGenuine() || !getSession().matches("[0-9]{1,18}")) {
      exchange.notFound();
      return;
    }
    printed =
        desk.printNames(
            Long.parseLong(getSession()), GroundsBacking.purpose(exchange.field("purpose")));
    if (printed.outcome() == ExportOutcome.NOT_FOUND) {
      exchange.notFound();
    }
  }

  /** The list with its watermark, or why not (EL). */
  public Printed<List<NameLine>> getPrinted() {
    return printed;
  }

  /** Whether there is a list to print (EL). */
  public boolean isOpen() {
    return printed != null && printed.outcome() == ExportOutcome.DONE;
  }

  /** Why there is none (EL). */
  public String getSentence() {
    return printed == null ? "" : ExportSentences.of(printed.outcome());
  }

  /** Session asked for (EL). */
  public String getSession() {
    return exchange.field("session");
  }
}
