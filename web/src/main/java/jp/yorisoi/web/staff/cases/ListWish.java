package jp.yorisoi.web.staff.cases;

import java.io.Serializable;

/**
 * What an address asks of the work list, as it was sent; {@link ListAddress} is what comes of it.
 * For every page that is about the list with its filter.
 */
public class ListWish implements Serializable {
  private static final long serialVersionUID = 1L;

  private String scope;
  private String state;
  private String search;
  private String sort;
  private boolean descending;
  private int page = 1;

  /** What comes of it. */
  ListAddress address() {
    return ListAddress.of(scope, state, search, sort, descending, page);
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
