package jp.yorisoi.ejb.discovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.yorisoi.ejb.discovery.domain.SmallCells;

/**
 * A table of figures as it may be shown.
 *
 * @param name what its lines are
 * @param lines the lines, in order
 */
public record ReachTable(String name, List<Line> lines) {

  /**
   * A line.
   *
   * @param label what it is about
   * @param cells its figures in words; what is hidden says so
   * @param hidden whether every one of them is
   */
  public record Line(String label, List<String> cells, boolean hidden) {
    /** Takes a copy. */
    public Line {
      cells = List.copyOf(cells);
    }
  }

  /** Takes copies. */
  public ReachTable {
    lines = List.copyOf(lines);
  }

  /** A step of five in words: 20〜24. */
  static String step(int low) {
    return low + "〜" + (low + SmallCells.LEAST - 1);
  }

  /** Lines by label from columns of cells by label; {@code hidden} is what a hidden cell says. */
  static List<Line> lines(
      Map<String, String> labels, List<Map<String, String>> columns, String hidden) {
    List<Line> lines = new ArrayList<>();
    labels.forEach(
        (id, label) -> {
          List<String> cells = columns.stream().map(column -> column.get(id)).toList();
          lines.add(new Line(label, cells, cells.stream().allMatch(hidden::equals)));
        });
    return List.copyOf(lines);
  }
}
