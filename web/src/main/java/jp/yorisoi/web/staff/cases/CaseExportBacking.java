package jp.yorisoi.web.staff.cases;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import jp.yorisoi.ejb.export.Asked;
import jp.yorisoi.ejb.export.CoreExportDesk;
import jp.yorisoi.ejb.export.ExportKind;
import jp.yorisoi.ejb.export.Grounds;
import jp.yorisoi.ejb.procedure.WorkListWords;
import jp.yorisoi.web.staff.export.GroundsBacking;

/**
 * Page: {@code webapp/staff/cases/export.xhtml}. Asks for the work list as a file, with the filter
 * the list had.
 */
@Named
@ViewScoped
public class CaseExportBacking extends GroundsBacking {
  private static final long serialVersionUID = 1L;

  @EJB private CoreExportDesk desk;

  private final ListWish wish = new ListWish();
  private ListAddress asked;

  /** Keeps the filter; view action of the page. */
  public void load() {
    asked = wish.address();
  }

  @Override
  protected ExportKind kind() {
    return ExportKind.WORK_LIST;
  }

  @Override
  protected Asked ask(Grounds grounds) {
    return desk.askWorkList(asked.query(1), grounds);
  }

  @Override
  protected String requests() {
    return "/staff/cases/exports.xhtml";
  }

  /** The filter in words (EL). */
  public String getWords() {
    return WorkListWords.of(asked.query(1));
  }

  /** Address of the list with this filter (EL). */
  public String getList() {
    return "list.xhtml" + asked.text();
  }

  /** What the address asks for (EL). */
  public ListWish getWish() {
    return wish;
  }
}
