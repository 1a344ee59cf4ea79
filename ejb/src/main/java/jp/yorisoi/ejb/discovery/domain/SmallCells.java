package jp.yorisoi.ejb.discovery.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Keeps figures about few people from being shown, also where a sum would tell them. A cell of
 * which any part is below five is hidden, and what is shown is shown in steps of five (20 stands
 * for 20 to 24), so that two tables over the same people cannot be subtracted from each other.
 * Where even the steps would leave only one number for a hidden cell, the first table alone is
 * shown.
 */
public final class SmallCells {
  /** The smallest number that is shown, and the width of a step. */
  public static final int LEAST = 5;

  private static final int UNKNOWN = 1_000_000_000;

  private SmallCells() {}

  /**
   * A cell as it may be shown.
   *
   * @param steps the lower end of the step of each part; empty when the cell is hidden
   */
  public record Cell(List<Integer> steps) {
    private static final Cell HIDDEN = new Cell(List.of());

    /** Takes a copy. */
    public Cell {
      steps = List.copyOf(steps);
    }

    /** Whether it may be shown. */
    public boolean shown() {
      return !steps.isEmpty();
    }
  }

  /**
   * Tables over the same people, as they may be shown together.
   *
   * @param tables numbers by name, each table adding up to the same whole, each cell with the same
   *     number of parts
   * @return the same tables in the same order
   */
  public static List<Map<String, Cell>> published(List<Map<String, List<Integer>>> tables) {
    List<Map<String, Cell>> shown = tables.stream().map(SmallCells::stepped).toList();
    int parts = tables.get(0).values().iterator().next().size();
    boolean safe = IntStream.range(0, parts).noneMatch(part -> tells(shown, part, parts == 1));
    return IntStream.range(0, shown.size())
        .mapToObj(i -> safe || i == 0 ? shown.get(i) : hidden(shown.get(i)))
        .toList();
  }

  private static Map<String, Cell> stepped(Map<String, List<Integer>> table) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    table.forEach(
        (name, parts) ->
            cells.put(
                name,
                parts.stream().anyMatch(part -> part < LEAST)
                    ? Cell.HIDDEN
                    : new Cell(parts.stream().map(part -> part / LEAST * LEAST).toList())));
    return cells;
  }

  private static Map<String, Cell> hidden(Map<String, Cell> table) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    table.keySet().forEach(name -> cells.put(name, Cell.HIDDEN));
    return cells;
  }

  /** Whether the tables together leave one number only for a part of a hidden cell. */
  private static boolean tells(List<Map<String, Cell>> tables, int part, boolean alone) {
    long least = tables.stream().mapToLong(table -> low(table, part)).max().orElseThrow();
    long most = tables.stream().mapToLong(table -> high(table, part, alone)).min().orElseThrow();
    return tables.stream()
        .anyMatch(
            table -> {
              long hiddenMost = alone ? LEAST - 1 : UNKNOWN;
              long from = Math.max(0, least - (high(table, part, alone) - hiddenMost));
              long to = Math.min(hiddenMost, most - low(table, part));
              return table.values().stream().anyMatch(cell -> !cell.shown()) && from >= to;
            });
  }

  private static long low(Map<String, Cell> table, int part) {
    return table.values().stream()
        .mapToLong(cell -> cell.shown() ? cell.steps().get(part) : 0)
        .sum();
  }

  /** A part of a hidden cell is below five when it is the only one; else another may be. */
  private static long high(Map<String, Cell> table, int part, boolean alone) {
    return table.values().stream()
        .mapToLong(
            cell -> {
              if (cell.shown()) {
                return cell.steps().get(part) + LEAST - 1L;
              }
              return alone ? LEAST - 1 : UNKNOWN;
            })
        .sum();
  }
}
