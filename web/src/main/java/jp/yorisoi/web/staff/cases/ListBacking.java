package jp.yorisoi.web.staff.cases;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import jp.yorisoi.ejb.procedure.ProcedureDesk;
import jp.yorisoi.ejb.procedure.WorkFigures;
import jp.yorisoi.ejb.procedure.WorkItem;
import jp.yorisoi.ejb.procedure.WorkList;
import jp.yorisoi.ejb.procedure.WorkListQuery;
import jp.yorisoi.web.shell.SignedIn;

/**
 * Page: {@code webapp/staff/cases/list.xhtml}. Everything that says which rows are shown stands in
 * the address, so the list keeps its place when one comes back to it.
 */
@Named
@RequestScoped
public class ListBacking {
  private static final int PAGE_SIZE = 50;

  @EJB private ProcedureDesk desk;
  @Inject private SignedIn signedIn;

  private String scope;
  private String state;
  private String search;
  private String sort;
  private boolean descending;
  private int page = 1;
  private WorkList list;
  private WorkFigures figures;

  /** Loads the rows; view action of the page. */
  public void load() {
    page = Math.max(1, page);
    list = desk.workList(query());
    figures = desk.figures();
  }

  private WorkListQuery query() {
    boolean closed = "closed".equals(state);
    boolean oneState = state != null && state.matches("[1-8]\\d");
    Set<String> states =
        closed ? Set.of("50", "60", "70", "80") : oneState ? Set.of(state) : Set.of();
    return new WorkListQuery(
        scopeWanted(),
        states,
        null,
        search,
        sortWanted(),
        descending,
        (page - 1) * PAGE_SIZE,
        PAGE_SIZE);
  }

  private WorkListQuery.Scope scopeWanted() {
    return switch (scope == null ? "" : scope) {
      case "mine" -> WorkListQuery.Scope.MINE;
      case "unassigned" -> WorkListQuery.Scope.UNASSIGNED;
      case "decide" -> WorkListQuery.Scope.TO_DECIDE;
      default -> WorkListQuery.Scope.ALL;
    };
  }

  private WorkListQuery.Sort sortWanted() {
    return switch (sort == null ? "" : sort) {
      case "arrived" -> WorkListQuery.Sort.ARRIVED;
      case "kana" -> WorkListQuery.Sort.KANA;
      case "receipt" -> WorkListQuery.Sort.RECEIPT;
      default -> WorkListQuery.Sort.DUE;
    };
  }

  /** Address of this list with another scope and state. */
  public String filter(String newScope, String newState) {
    return "?scope=" + newScope + (newState.isEmpty() ? "" : "&state=" + newState);
  }

  /** Address of this list sorted by a column; the same column again turns the order round. */
  public String sortBy(String column) {
    boolean turn = column.equals(sort == null ? "due" : sort) && !descending;
    return address(1, column, turn);
  }

  /** Address of another page of this list. */
  public String pageAddress(int number) {
    return address(number, sort == null ? "due" : sort, descending);
  }

  /** {@code ascending}, {@code descending} or {@code none}, for aria-sort. */
  public String order(String column) {
    if (!column.equals(sort == null ? "due" : sort)) {
      return "none";
    }
    return descending ? "descending" : "ascending";
  }

  private String address(int number, String column, boolean down) {
    return "?scope="
        + (scope == null ? "all" : encoded(scope))
        + (state == null ? "" : "&state=" + encoded(state))
        + (search == null ? "" : "&q=" + encoded(search))
        + "&sort="
        + encoded(column)
        + (down ? "&desc=true" : "")
        + (number > 1 ? "&page=" + number : "");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** The rows (EL). */
  public List<WorkItem> getItems() {
    return list.items();
  }

  /** Number of rows of all pages (EL). */
  public int getTotal() {
    return list.total();
  }

  /** Number of pages (EL). */
  public int getPages() {
    return Math.max(1, (list.total() + PAGE_SIZE - 1) / PAGE_SIZE);
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
      return "住民を特定";
    }
    return item.differences() == 0 ? "すべて一致" : "相違 " + item.differences();
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

  /** What was typed into the search box (EL). */
  public String getSearch() {
    return search;
  }

  /** What was typed into the search box (EL). */
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

  /** Page asked for, from 1 (EL). */
  public int getPage() {
    return page;
  }

  /** Page asked for, from 1 (EL). */
  public void setPage(int page) {
    this.page = page;
  }
}
