package jp.yorisoi.ejb.procedure;

import java.util.List;

/**
 * A page of the work list.
 *
 * @param items the rows
 * @param total number of rows of all pages
 */
public record WorkList(List<WorkItem> items, int total) {

  /** Takes a copy of the rows. */
  public WorkList {
    items = List.copyOf(items);
  }
}
