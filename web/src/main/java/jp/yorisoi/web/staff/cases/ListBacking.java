package jp.yorisoi.web.staff.cases;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.yorisoi.ejb.procedure.ProcedureDesk;
import jp.yorisoi.ejb.procedure.WorkFigures;
import jp.yorisoi.ejb.procedure.WorkItem;
import jp.yorisoi.ejb.procedure.WorkList;
import jp.yorisoi.web.shell.SignedIn;
import org.primefaces.PrimeFaces;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/**
 * Page: {@code webapp/staff/cases/list.xhtml}. Everything that says which rows are shown stands in
 * the address, also after sorting and paging, which ask for the rows only; so the list keeps its
 * place when one comes back to it.
 */
@Named
@ViewScoped
public class ListBacking implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int PAGE_SIZE = 50;

  @EJB private ProcedureDesk desk;
  @Inject private SignedIn signedIn;
  @Inject private ListPlace place;
  @Inject private FacesContext faces;

  private final ListWish wish = new ListWish();
  private ListAddress asked;
  private transient WorkListModel rows;
  private transient WorkFigures figures;

  /** Reads the figures above the list; view action of the page. */
  public void load() {
    asked = wish.address();
    figures = desk.figures();
  }

  private WorkList read(ListAddress wanted) {
    place.remember(wanted);
    if (faces.getPartialViewContext().isAjaxRequest()) {
      PrimeFaces.current().ajax().addCallbackParam("address", wanted.text());
    }
    return desk.workList(wanted.query(PAGE_SIZE));
  }

  /** The rows, read page by page (EL). */
  public WorkListModel getRows() {
    if (rows == null) {
      rows = new WorkListModel(asked, this::read);
    }
    return rows;
  }

  /** The order the table begins with (EL). */
  public SortMeta getSorting() {
    return SortMeta.builder()
        .field(asked.sortName())
        .order(asked.descending() ? SortOrder.DESCENDING : SortOrder.ASCENDING)
        .build();
  }

  /** The row the table begins with, from 0 (EL). */
  public int getFirst() {
    return (asked.page() - 1) * PAGE_SIZE;
  }

  /** Rows of a page (EL). */
  public int getPageSize() {
    return PAGE_SIZE;
  }

  /** Address of this list with another scope and state, and the search as it is (EL). */
  public String filter(String newScope, String newState) {
    return ListAddress.of(newScope, newState, asked.search(), asked.sortName(), false, 1).text();
  }

  /** Address of the page that asks for this list as a file (EL). */
  public String getExport() {
    return "export.xhtml" + asked.at(asked.sort(), asked.descending(), 1).text();
  }

  /** Whether a scope and state are those shown (EL). */
  public boolean shows(String otherScope, String otherState) {
    return asked.scope().equals(otherScope) && asked.state().equals(otherState);
  }

  /** Whether the list is narrowed by a scope, a state or a search (EL). */
  public boolean isNarrowed() {
    return !asked.isPlain();
  }

  /** The figures above the list (EL). */
  public WorkFigures getFigures() {
    return figures;
  }

  /** Words for who is responsible (EL). */
  public String assignee(WorkItem item) {
    if (item.assignee() == null) {
      return "未定";
    }
    return item.assignee().equals(signedIn.getUserId()) ? "自分" : item.assignee();
  }

  /** Words for what the automatic check found (EL). */
  public String check(WorkItem item) {
    if (!item.linked()) {
      return "住民が未特定";
    }
    return item.differences() == 0 ? "すべて一致" : "相違 " + item.differences();
  }

  /** What the address asks for (EL). */
  public ListWish getWish() {
    return wish;
  }
}
