package jp.yorisoi.web.staff.cases;

import java.util.Map;
import java.util.function.Function;
import jp.yorisoi.ejb.procedure.WorkItem;
import jp.yorisoi.ejb.procedure.WorkList;
import jp.yorisoi.web.staff.PagedModel;
import org.primefaces.model.SortMeta;

/** The rows of the work list in the order and from the page the reader chose. */
class WorkListModel extends PagedModel<WorkItem> {
  private static final long serialVersionUID = 1L;

  private final transient Function<ListAddress, WorkList> desk;
  private final ListAddress asked;

  WorkListModel(ListAddress asked, Function<ListAddress, WorkList> desk) {
    this.asked = asked;
    this.desk = desk;
  }

  @Override
  protected Page<WorkItem> read(int first, int size, Map<String, SortMeta> sorting) {
    WorkList list = desk.apply(wanted(sorting, first / size + 1));
    return new Page<>(list.items(), list.total());
  }

  private ListAddress wanted(Map<String, SortMeta> sorting, int page) {
    return sorting.values().stream()
        .filter(SortMeta::isActive)
        .findFirst()
        .map(by -> asked.at(ListAddress.sorting(by.getField()), by.getOrder().isDescending(), page))
        .orElseGet(() -> asked.at(asked.sort(), asked.descending(), page));
  }

  @Override
  public String getRowKey(WorkItem item) {
    return item.receiptNumber();
  }
}
