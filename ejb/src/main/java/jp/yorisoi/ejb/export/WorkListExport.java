package jp.yorisoi.ejb.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.yorisoi.ejb.kernel.JapaneseDates;
import jp.yorisoi.ejb.procedure.ProcedureDesk;
import jp.yorisoi.ejb.procedure.WorkItem;
import jp.yorisoi.ejb.procedure.WorkList;
import jp.yorisoi.ejb.procedure.WorkListQuery;
import jp.yorisoi.ejb.procedure.WorkListWords;
import jp.yorisoi.policy.audit.Shown;

/** The work list as a table of a file, without protected persons for whoever asks. */
@ApplicationScoped
public class WorkListExport {
  private static final int PAGE = 200;
  private static final List<String> COLUMNS =
      List.of("期限", "受付番号", "手続き", "申請者（カナ）", "経路", "受付日時", "状態", "確認", "担当");
  private static final List<String> FIELDS =
      List.of(
          "due_on",
          "receipt_number",
          "procedure",
          "applicant_kana",
          "channel",
          "arrived_at",
          "state",
          "differences",
          "assignee");

  private ProcedureDesk desk;
  private WithoutProtected seen;

  /** For the container. */
  public WorkListExport() {}

  @Inject
  WorkListExport(ProcedureDesk desk, WithoutProtected seen) {
    this.desk = desk;
    this.seen = seen;
  }

  int count(String filter) {
    return seen.read(() -> desk.workList(WorkListFilter.query(filter, 0, 1))).total();
  }

  CsvTable table(String filter) {
    List<WorkItem> items = seen.read(() -> all(filter));
    return new CsvTable(
        "受付一覧（" + WorkListWords.of(WorkListFilter.query(filter, 0, PAGE)) + "）",
        COLUMNS,
        FIELDS,
        items.stream().map(WorkListExport::row).toList(),
        items.stream().map(item -> new Shown(item.receiptNumber(), null)).toList());
  }

  /** In one transaction of the database, so that no row is missed or doubled between pages. */
  private List<WorkItem> all(String filter) {
    List<WorkItem> items = new ArrayList<>();
    WorkList page;
    do {
      WorkListQuery query = WorkListFilter.query(filter, items.size(), PAGE);
      page = desk.workList(query);
      items.addAll(page.items());
    } while (!page.items().isEmpty() && items.size() < page.total());
    return items;
  }

  private static List<String> row(WorkItem item) {
    return Arrays.asList(
        JapaneseDates.withoutWeekday(item.dueOn()),
        item.receiptNumber(),
        item.procedureName(),
        item.applicantKana(),
        item.channel(),
        Watermarks.moment(item.arrivedAt()),
        item.stateLabel(),
        check(item),
        item.assignee());
  }

  private static String check(WorkItem item) {
    if (!item.linked()) {
      return "住民が未特定";
    }
    return item.differences() == 0 ? "すべて一致" : "相違 " + item.differences();
  }
}
