package jp.yorisoi.web.staff.support;

import java.util.List;
import java.util.stream.Collectors;
import jp.yorisoi.ejb.discovery.ReachTable;

/**
 * A table of figures on the page: lines of which every cell is hidden are named in one sentence,
 * which says of them what the line would. Nothing is left out, and nothing that was hidden is told.
 *
 * @param id anchor of the table
 * @param heading what the table is about
 * @param name what its lines are
 * @param lines those that show something
 * @param folded the sentence about the others, empty when there are none
 */
public record ReachShown(
    String id, String heading, String name, List<ReachTable.Line> lines, String folded) {

  static ReachShown of(String id, String heading, ReachTable table) {
    List<String> hidden =
        table.lines().stream().filter(ReachTable.Line::hidden).map(ReachTable.Line::label).toList();
    return new ReachShown(
        id,
        heading + "　" + table.name() + "ごと",
        table.name(),
        table.lines().stream().filter(line -> !line.hidden()).toList(),
        hidden.isEmpty()
            ? ""
            : hidden.stream().collect(Collectors.joining("、", "数が少ないため表示しない区分：", "")));
  }

  /** What leads to the table. */
  public String link() {
    return "#" + id;
  }
}
