package jp.yorisoi.ejb.discovery;

import java.util.LinkedHashMap;
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
   */
  public record Line(String label, List<String> cells) {
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

  /** Lines by label from columns of cells by label. */
  static List<Line> lines(Map<String, String> labels, List<Map<String, String>> columns) {
    Map<String, Line> lines = new LinkedHashMap<>();
    labels.forEach(
        (id, label) ->
            lines.put(
                id, new Line(label, columns.stream().map(column -> column.get(id)).toList())));
    return List.copyOf(lines.values());
  }
}
