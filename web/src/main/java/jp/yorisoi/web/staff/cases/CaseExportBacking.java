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

  private String scope;
  private String state;
  private String search;
  private String sort;
  private boolean descending;
  private ListAddress asked;

  /** Keeps the filter; view action of the page. */
  public void load() {
    asked = ListAddress.of(scope, state, search, sort, descending, 1);
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

  /** Scope asked for (EL). */
  public String getScope() {
    return scope;
  }

  /** Scope asked for (EL). */
  public void setScope(String scope) {
    this.scope = scope;
  }

  /** State asked for (EL). */
  public String getState() {
    return state;
  }

  /** State asked for (EL). */
  public void setState(String state) {
    this.state = state;
  }

  /** What was searched (EL). */
  public String getSearch() {
    return search;
  }

  /** What was searched (EL). */
  public void setSearch(String search) {
    this.search = search;
  }

  /** Column sorted by (EL). */
  public String getSort() {
    return sort;
  }

  /** Column sorted by (EL). */
  public void setSort(String sort) {
    this.sort = sort;
  }

  /** Whether the order is turned round (EL). */
  public boolean isDescending() {
    return descending;
  }

  /** Whether the order is turned round (EL). */
  public void setDescending(boolean descending) {
    this.descending = descending;
  }
}
