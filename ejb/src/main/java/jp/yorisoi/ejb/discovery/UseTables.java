package jp.yorisoi.ejb.discovery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.yorisoi.ejb.discovery.domain.SmallCells;
import jp.yorisoi.ejb.discovery.domain.SmallCells.Cell;
import jp.yorisoi.ejb.support.FollowStore.FollowCount;

/**
 * How many of those who attended, and agreed to be counted, later used an online procedure: by kind
 * of class and by district of the place. Who has and who has not must both be five.
 */
final class UseTables {
  private static final String HIDDEN = SmallCells.LEAST + "人未満";

  private UseTables() {}

  /**
   * The two tables.
   *
   * @param kinds labels by id
   * @param districts labels by id
   * @param counts what was counted
   * @return by kind, by district
   */
  static List<ReachTable> of(
      Map<String, String> kinds, Map<String, String> districts, List<FollowCount> counts) {
    Map<String, List<Integer>> byKind = empty(kinds);
    Map<String, List<Integer>> byDistrict = empty(districts);
    for (FollowCount one : counts) {
      if (byKind.containsKey(one.kind()) && byDistrict.containsKey(one.district())) {
        List<Integer> parts = List.of(one.used(), one.agreed() - one.used());
        byKind.merge(one.kind(), parts, UseTables::sum);
        byDistrict.merge(one.district(), parts, UseTables::sum);
      }
    }
    List<Map<String, Cell>> shown = SmallCells.published(List.of(byKind, byDistrict));
    return List.of(table("教室の種類", kinds, shown.get(0)), table("会場の地区", districts, shown.get(1)));
  }

  private static ReachTable table(
      String name, Map<String, String> labels, Map<String, Cell> cells) {
    Map<String, String> words = new LinkedHashMap<>();
    cells.forEach((id, cell) -> words.put(id, cell.shown() ? rate(cell.steps()) : HIDDEN));
    return new ReachTable(name, ReachTable.lines(labels, List.of(words), HIDDEN));
  }

  /** Steps are known, not numbers: the rate is that of their middles, in tens. */
  private static String rate(List<Integer> steps) {
    double used = steps.get(0) + SmallCells.LEAST / 2;
    double not = steps.get(1) + SmallCells.LEAST / 2;
    return "およそ%d割（使った方 %s人、まだの方 %s人）"
        .formatted(
            Math.round(10 * used / (used + not)),
            ReachTable.step(steps.get(0)),
            ReachTable.step(steps.get(1)));
  }

  private static List<Integer> sum(List<Integer> one, List<Integer> other) {
    return List.of(one.get(0) + other.get(0), one.get(1) + other.get(1));
  }

  private static Map<String, List<Integer>> empty(Map<String, String> labels) {
    Map<String, List<Integer>> counts = new LinkedHashMap<>();
    labels.keySet().forEach(id -> counts.put(id, List.of(0, 0)));
    return counts;
  }
}
