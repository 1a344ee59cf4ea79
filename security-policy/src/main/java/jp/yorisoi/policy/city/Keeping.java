package jp.yorisoi.policy.city;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.definition.Node;
import jp.yorisoi.policy.definition.YamlFile;

/**
 * What becomes of each table in the course of time, from {@code policies/common/keeping.yaml}: the
 * kinds of the rules its rows fall under, or why they stay. No table is left out in silence.
 */
public final class Keeping {
  private static final String FOLDER = "policies/common/";

  private Keeping() {}

  /**
   * A table.
   *
   * @param chain its schema
   * @param table its name
   * @param rules kinds of the rules its rows fall under
   * @param kept what stays of it and until when, empty when the rules take all of it
   */
  public record Line(Chain chain, String table, List<String> rules, Optional<String> kept) {
    /** Takes a copy of the rules. */
    public Line {
      rules = List.copyOf(rules);
    }
  }

  /**
   * Every table of both schemas.
   *
   * @return in the order of the file
   * @throws jp.yorisoi.policy.definition.DefinitionBroken when the file does not hold
   */
  public static List<Line> read() {
    Node file =
        YamlFile.read(Keeping.class, FOLDER + "keeping.yaml", FOLDER + "keeping.schema.json");
    List<Line> lines = new ArrayList<>();
    for (Chain chain : Chain.values()) {
      Node schema = file.child(chain.schema());
      for (String table : schema.object().keySet()) {
        Node line = schema.child(table);
        lines.add(new Line(chain, table, line.texts("rules"), line.optionalText("kept")));
      }
    }
    return lines;
  }
}
