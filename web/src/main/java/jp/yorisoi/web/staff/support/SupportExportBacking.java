package jp.yorisoi.web.staff.support;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.yorisoi.ejb.export.Asked;
import jp.yorisoi.ejb.export.ExportKind;
import jp.yorisoi.ejb.export.FrontExportDesk;
import jp.yorisoi.ejb.export.Grounds;
import jp.yorisoi.web.shell.Exchange;
import jp.yorisoi.web.staff.export.GroundsBacking;

/** Page: {@code webapp/staff/support/export.xhtml}. Asks for the name list of a class as a file. */
@Named
@ViewScoped
public class SupportExportBacking extends GroundsBacking {
  private static final long serialVersionUID = 1L;

  @EJB private FrontExportDesk desk;
  @Inject private SlotReader reader;
  @Inject private Exchange exchange;

  private String session;
  private transient SlotShown slot;

  /** Finds the session; view action of the page. */
  public void load() {
    slot = reader.byId(session).orElse(null);
    if (slot == null) {
      exchange.notFound();
    }
  }

  @Override
  protected ExportKind kind() {
    return ExportKind.NAME_LIST;
  }

  @Override
  protected Asked ask(Grounds grounds) {
    return desk.askNames(Long.parseLong(session), grounds);
  }

  @Override
  protected String requests() {
    return "/staff/support/exports.xhtml";
  }

  /** Which session, in words (EL). */
  public String getWords() {
    if (slot == null) {
      slot = reader.byId(session).orElse(null);
    }
    return slot == null
        ? ""
        : SupportWords.day(slot.day()) + " " + slot.time() + "　" + slot.title();
  }

  /** Session asked for (EL). */
  public String getSession() {
    return session;
  }

  /** Session asked for (EL). */
  public void setSession(String session) {
    this.session = session;
  }
}
