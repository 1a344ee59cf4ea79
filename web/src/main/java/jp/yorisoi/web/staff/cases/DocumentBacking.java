package jp.yorisoi.web.staff.cases;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import jp.yorisoi.ejb.kernel.ReceiptNumber;
import jp.yorisoi.ejb.procedure.OpenedDocument;
import jp.yorisoi.ejb.procedure.ProcedureDesk;
import jp.yorisoi.web.shell.Exchange;

/**
 * Page: {@code webapp/staff/cases/document.xhtml}, which answers with the document itself. The
 * opening is recorded before a byte leaves; the browser may show it, but run nothing of it.
 */
@Named
@RequestScoped
public class DocumentBacking {
  @EJB private ProcedureDesk desk;
  @Inject private FacesContext faces;
  @Inject private Exchange exchange;

  private String number;
  private int position;

  /**
   * Sends the document; view action of the page.
   *
   * @throws IOException if the answer cannot be written
   */
  public void send() throws IOException {
    Optional<OpenedDocument> document =
        ReceiptNumber.parse(number == null ? "" : number)
            .flatMap(n -> desk.openDocument(n.value(), position));
    if (document.isEmpty()) {
      exchange.notFound();
      return;
    }
    OpenedDocument opened = document.get();
    ExternalContext external = faces.getExternalContext();
    external.setResponseContentType(opened.mediaType());
    external.setResponseContentLength(opened.content().length);
    external.setResponseHeader(
        "Content-Disposition", "inline; filename=\"" + opened.fileName() + "\"");
    external.setResponseHeader("Content-Security-Policy", policy(opened.mediaType()));
    external.getResponseOutputStream().write(opened.content());
    faces.responseComplete();
  }

  /** Without the sandbox for PDF: the viewers of Chromium and Safari stay blank in one. */
  static String policy(String mediaType) {
    return ("application/pdf".equals(mediaType) ? "" : "sandbox; ") + "default-src 'none'";
  }

  /** Receipt number asked for (EL). */
  public String getNumber() {
    return number;
  }

  /** Receipt number asked for (EL). */
  public void setNumber(String number) {
    this.number = number;
  }

  /** Position of the document in its case (EL). */
  public int getPosition() {
    return position;
  }

  /** Position of the document in its case (EL). */
  public void setPosition(int position) {
    this.position = position;
  }
}
