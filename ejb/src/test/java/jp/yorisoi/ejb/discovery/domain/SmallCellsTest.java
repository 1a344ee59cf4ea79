package jp.yorisoi.ejb.discovery.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.yorisoi.ejb.discovery.domain.SmallCells.Cell;
import org.junit.jupiter.api.Test;

class SmallCellsTest {
  private static final int MOST = 14;

  @Test
  void a_cell_below_five_is_hidden_and_five_is_shown_in_steps() {
    Map<String, Cell> shown = one(Map.of("広瀬", List.of(4), "比田", List.of(5), "赤江", List.of(14)));

    assertThat(shown.get("広瀬").shown()).isFalse();
    assertThat(shown.get("比田").steps()).containsExactly(5);
    assertThat(shown.get("赤江").steps()).containsExactly(10);
  }

  @Test
  void nobody_is_as_hidden_as_four() {
    assertThat(one(Map.of("広瀬", List.of(0))).get("広瀬").shown()).isFalse();
  }

  @Test
  void both_who_did_and_who_did_not_must_be_five() {
    assertThat(one(Map.of("広瀬", List.of(30, 2))).get("広瀬").shown()).isFalse();
    assertThat(one(Map.of("広瀬", List.of(2, 30))).get("広瀬").shown()).isFalse();
    assertThat(one(Map.of("広瀬", List.of(7, 31))).get("広瀬").steps()).containsExactly(5, 30);
  }

  @Test
  void where_steps_leave_one_number_only_the_first_table_is_shown() {
    Map<String, List<Integer>> five = new LinkedHashMap<>();
    for (String name : List.of("一", "二", "三", "四", "五")) {
      five.put(name, List.of(4));
    }
    Map<String, List<Integer>> other = new LinkedHashMap<>();
    other.put("若い", List.of(20));
    other.put("高齢", List.of(0));
    List<Map<String, Cell>> shown = SmallCells.published(List.of(five, other));

    assertThat(shown.get(1).values()).noneMatch(Cell::shown);
    other.put("若い", List.of(18));
    other.put("高齢", List.of(2));
    assertThat(SmallCells.published(List.of(five, other)).get(1).get("若い").shown()).isTrue();
  }

  /**
   * Every population of two districts and two ages with up to fourteen in each: whatever is
   * published, for each hidden cell there are at least two numbers it could be. Steps of fifteen
   * and more are left out, since larger populations could stand behind them.
   */
  @Test
  void no_sum_and_no_other_table_tells_a_hidden_cell() {
    Map<List<Map<String, Cell>>, Map<String, Set<Integer>>> possible = new HashMap<>();
    for (int a = 0; a <= MOST; a++) {
      for (int b = 0; b <= MOST; b++) {
        for (int c = 0; c <= MOST; c++) {
          for (int d = 0; d <= MOST; d++) {
            Map<String, Integer> truth = Map.of("広瀬", a + b, "比田", c + d, "若い", a + c, "高齢", b + d);
            List<Map<String, Cell>> shown =
                SmallCells.published(List.of(pick(truth, "広瀬", "比田"), pick(truth, "若い", "高齢")));
            Map<String, Set<Integer>> values =
                possible.computeIfAbsent(shown, fresh -> new HashMap<>());
            truth.forEach(
                (name, value) -> values.computeIfAbsent(name, fresh -> new TreeSet<>()).add(value));
          }
        }
      }
    }
    List<String> told = new ArrayList<>();
    possible.forEach(
        (shown, values) ->
            shown.forEach(
                table ->
                    table.forEach(
                        (name, cell) -> {
                          if (!cell.shown() && isWhole(shown) && values.get(name).size() < 2) {
                            told.add(name + " is " + values.get(name) + " in " + shown);
                          }
                        })));
    assertThat(told).isEmpty();
    assertThat(possible).hasSizeGreaterThan(50);
  }

  private static boolean isWhole(List<Map<String, Cell>> shown) {
    return shown.stream()
        .flatMap(table -> table.values().stream())
        .allMatch(cell -> cell.steps().stream().allMatch(step -> step < 15));
  }

  private static Map<String, List<Integer>> pick(Map<String, Integer> truth, String... names) {
    Map<String, List<Integer>> table = new LinkedHashMap<>();
    for (String name : names) {
      table.put(name, List.of(truth.get(name)));
    }
    return table;
  }

  private static Map<String, Cell> one(Map<String, List<Integer>> table) {
    return SmallCells.published(List.of(table)).get(0);
  }
}
