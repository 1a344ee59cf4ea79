package jp.yorisoi.web.staff.support;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import jp.yorisoi.ejb.export.ExportFile;
import jp.yorisoi.ejb.support.SessionView;
import jp.yorisoi.ejb.support.SupportDesk;
import jp.yorisoi.ejb.support.paper.BookingSheet;
import jp.yorisoi.web.shell.Exchange;
import jp.yorisoi.web.staff.export.FileAnswer;

/**
 * Page: {@code webapp/staff/support/form.xhtml}. Answers with the blank form for the counter, of a
 * class or of any; nobody stands on it.
 */
@Named
@RequestScoped
public class BookingSheetBacking {
  @EJB private SupportDesk desk;
  @Inject private BookingSheet sheet;
  @Inject private Exchange exchange;

  /** Sends the form; view action of the page. */
  public void send() throws IOException {
    String asked = exchange.field("session");
    Optional<SessionView> session =
        asked.matches("[0-9]{1,18}") ? desk.session(Long.parseLong(asked)) : Optional.empty();
    if (!asked.isEmpty() && session.isEmpty()) {
      exchange.notFound();
      return;
    }
    FileAnswer.send(
        FacesContext.getCurrentInstance(), new ExportFile("moushikomi.pdf", sheet.of(session)));
  }
}
