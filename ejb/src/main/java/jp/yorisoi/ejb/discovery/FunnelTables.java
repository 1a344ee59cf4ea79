package jp.yorisoi.ejb.discovery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.yorisoi.ejb.discovery.domain.SmallCells;
import jp.yorisoi.ejb.discovery.domain.SmallCells.Cell;

/**
 * The way from notice to seat of one month, beside the month before it: by district and by age.
 * Each stage of each month is two tables over the same counts, published together.
 */
final class FunnelTables {
  private static final String HIDDEN = SmallCells.LEAST + "未満";
  private static final String BOTH_HIDDEN = beside(HIDDEN, HIDDEN);

  private FunnelTables() {}

  /**
   * The two tables.
   *
   * @param districts labels by id, with the empty id for who chose none
   * @param ages labels by code, with the empty code for who chose none
   * @param now counts of the month
   * @param before counts of the month before
   * @return by district, by age
   */
  static List<ReachTable> of(
      Map<String, String> districts,
      Map<String, String> ages,
      Map<Counted, Integer> now,
      Map<Counted, Integer> before) {
    List<Map<String, String>> byDistrict = new ArrayList<>();
    List<Map<String, String>> byAge = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      List<Map<String, Cell>> shown = published(stage, districts, ages, now);
      List<Map<String, Cell>> earlier = published(stage, districts, ages, before);
      byDistrict.add(words(shown.get(0), earlier.get(0)));
      byAge.add(words(shown.get(1), earlier.get(1)));
    }
    return List.of(
        new ReachTable("地区", ReachTable.lines(districts, byDistrict, BOTH_HIDDEN)),
        new ReachTable("年代", ReachTable.lines(ages, byAge, BOTH_HIDDEN)));
  }

  private static List<Map<String, Cell>> published(
      Stage stage,
      Map<String, String> districts,
      Map<String, String> ages,
      Map<Counted, Integer> counts) {
    Map<String, Integer> byDistrict = empty(districts);
    Map<String, Integer> byAge = empty(ages);
    counts.forEach(
        (what, seen) -> {
          if (what.stage() == stage) {
            byDistrict.merge(
                districts.containsKey(what.district()) ? what.district() : "", seen, Integer::sum);
            byAge.merge(ages.containsKey(what.age()) ? what.age() : "", seen, Integer::sum);
          }
        });
    return SmallCells.published(List.of(cells(byDistrict), cells(byAge)));
  }

  private static Map<String, Integer> empty(Map<String, String> labels) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    labels.keySet().forEach(id -> counts.put(id, 0));
    return counts;
  }

  private static Map<String, List<Integer>> cells(Map<String, Integer> counts) {
    Map<String, List<Integer>> cells = new LinkedHashMap<>();
    counts.forEach((id, seen) -> cells.put(id, List.of(seen)));
    return cells;
  }

  private static Map<String, String> words(Map<String, Cell> now, Map<String, Cell> before) {
    Map<String, String> words = new LinkedHashMap<>();
    now.forEach((id, cell) -> words.put(id, beside(word(cell), word(before.get(id)))));
    return words;
  }

  private static String beside(String now, String before) {
    return now + "（前の月 " + before + "）";
  }

  private static String word(Cell cell) {
    return cell.shown() ? ReachTable.step(cell.steps().get(0)) : HIDDEN;
  }
}
