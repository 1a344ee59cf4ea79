package jp.yorisoi.ejb.procedure.persistence;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jp.yorisoi.ejb.kernel.JapaneseDates;
import jp.yorisoi.ejb.kernel.ReceiptNumber;
import jp.yorisoi.ejb.kernel.SearchKey;
import jp.yorisoi.ejb.procedure.WorkListQuery;

/**
 * Turns a query of the work list into JPQL. Only texts of this class and parameters go into it;
 * what was typed never does.
 */
final class WorkListSql {
  private static final List<String> OPEN = List.of("20", "30", "35", "40");

  private static final Pattern BEGINNING_OF_NUMBER = Pattern.compile("[0-9]{4}(-[0-9]{0,6})?");

  /** Cases retention made anonymous are for figures only. */
  private static final String REMEMBERED = "c.applicantName <> ''";

  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> parameters = new LinkedHashMap<>();
  private final WorkListQuery query;

  /**
   * A query.
   *
   * @param query what is wanted
   * @param caller account of who asks
   * @param visible condition that leaves out what the caller may not see
   */
  WorkListSql(WorkListQuery query, String caller, String visible) {
    this.query = query;
    conditions.add(visible);
    conditions.add(REMEMBERED);
    boolean searching = query.search() != null && !query.search().isBlank();
    if (!query.states().isEmpty() || !searching) {
      where("c.state in :states", "states", query.states().isEmpty() ? OPEN : query.states());
    }
    switch (query.scope()) {
      case MINE -> where("c.assignee = :caller", "caller", caller);
      case UNASSIGNED -> conditions.add("c.assignee is null");
      case TO_DECIDE -> where("c.state = '40' and c.proposedBy <> :caller", "caller", caller);
      case ALL -> {}
    }
    if (query.procedureId() != null) {
      where("c.procedureId = :procedure", "procedure", query.procedureId());
    }
    if (searching) {
      search(query.search().strip());
    }
  }

  String rows() {
    return "select c from CaseRow c where " + String.join(" and ", conditions) + order();
  }

  String count() {
    return "select count(c) from CaseRow c where " + String.join(" and ", conditions);
  }

  Map<String, Object> parameters() {
    return parameters;
  }

  /**
   * One box for receipt number or how it begins (year and month, {@code 2611}), birth date, name
   * and reading, as staff type them.
   */
  private void search(String typed) {
    var number = ReceiptNumber.parse(typed);
    if (number.isPresent()) {
      where("c.receiptNumber = :receipt", "receipt", number.get().value());
      return;
    }
    String narrow = Normalizer.normalize(typed, Normalizer.Form.NFKC);
    if (BEGINNING_OF_NUMBER.matcher(narrow).matches()) {
      where("c.receiptNumber like :receipt", "receipt", narrow + "%");
      return;
    }
    var birth = JapaneseDates.parse(typed);
    if (birth.isPresent()) {
      where("c.applicantBirth = :birth", "birth", birth.get().toString());
      return;
    }
    where(
        "(c.applicantKanaKey like :key escape '!' or c.applicantNameKey like :key escape '!')",
        "key",
        beginning(SearchKey.of(typed).column(CaseRow.KEY_WIDTH)));
  }

  /** A pattern for what begins with the key; signs without a key find nobody, not everybody. */
  private static String beginning(String key) {
    return key.isEmpty() ? "" : key.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
  }

  private String order() {
    String way = query.descending() ? " desc" : "";
    String first =
        switch (query.sort()) {
          case DUE -> "c.dueOn" + way + ", ";
          case ARRIVED -> "c.arrivedAt" + way + ", ";
          case KANA -> "c.applicantKanaKey" + way + ", ";
          case RECEIPT -> "";
        };
    return " order by " + first + "c.receiptNumber" + way;
  }

  private void where(String condition, String name, Object value) {
    conditions.add(condition);
    parameters.put(name, value);
  }
}
