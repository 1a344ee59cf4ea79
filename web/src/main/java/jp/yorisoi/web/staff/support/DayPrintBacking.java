package jp.yorisoi.web.staff.support;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.ejb.export.DaySheet;
import jp.yorisoi.ejb.export.ExportKind;
import jp.yorisoi.ejb.export.ExportOutcome;
import jp.yorisoi.ejb.export.ExportPurpose;
import jp.yorisoi.ejb.export.FrontExportDesk;
import jp.yorisoi.ejb.export.Printed;
import jp.yorisoi.ejb.kernel.JapaneseDates;
import jp.yorisoi.web.shell.Exchange;
import jp.yorisoi.web.staff.export.ExportSentences;
import jp.yorisoi.web.staff.export.GroundsBacking;

/**
 * Page: {@code webapp/staff/support/day-print.xhtml}. The lists of all sessions of a day at a
 * place, as they are printed: only the form of the calendar leads here, and each time is a print of
 * its own in the log.
 */
@Named
@RequestScoped
public class DayPrintBacking {
  @EJB private FrontExportDesk desk;
  @Inject private Exchange exchange;
  @Inject private PlanWords words;

  private Printed<List<DaySheet>> printed;

  /** Opens the lists to print them; view action of the page. An address alone opens nothing. */
  public void open() {
    Optional<LocalDate> day = JapaneseDates.parse(exchange.field("day"));
    String place = exchange.field("place");
    if (!exchange.isGenuine() || day.isEmpty() || !words.placeIds().contains(place)) {
      exchange.notFound();
      return;
    }
    printed = desk.printDay(day.get(), place, GroundsBacking.purpose(exchange.field("purpose")));
  }

  /** The lists with their watermark, or why not (EL). */
  public Printed<List<DaySheet>> getPrinted() {
    return printed;
  }

  /** Whether there is something to print (EL). */
  public boolean isOpen() {
    return printed != null && printed.outcome() == ExportOutcome.DONE;
  }

  /** Why there is nothing (EL). */
  public String getSentence() {
    if (printed == null) {
      return "";
    }
    return printed.outcome() == ExportOutcome.NOT_FOUND
        ? "この日、この会場に教室はありません。"
        : ExportSentences.of(printed.outcome());
  }

  /** The day that was asked for (EL). */
  public String getDay() {
    return exchange.field("day");
  }

  /** Purposes the lists are printed for (EL). */
  public List<ExportPurpose> getPurposes() {
    return ExportKind.DAY_LIST_PRINT.purposes();
  }
}
