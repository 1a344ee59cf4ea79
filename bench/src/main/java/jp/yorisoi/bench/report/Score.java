package jp.yorisoi.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What came of a benchmark. A violated oracle makes the score zero: fast and wrong is worth
 * nothing.
 *
 * @param name name of the benchmark
 * @param ratio product over peer, median of the pairs
 * @param goal what the ratio has to reach
 * @param others further goals of the same benchmark, each with a name of its own
 * @param violations what the oracle found wrong, none when all is well
 */
public record Score(
    String name, double ratio, Goal goal, List<Score> others, List<String> violations) {

  /** Takes copies. */
  public Score {
    others = List.copyOf(others);
    violations = List.copyOf(violations);
  }

  /**
   * A score of one goal.
   *
   * @param name name of the benchmark or of a further goal
   * @param ratio product over peer
   * @param goal what it has to reach
   * @param violations what the oracle found wrong
   * @return the score
   */
  public static Score of(String name, double ratio, Goal goal, List<String> violations) {
    return new Score(name, ratio, goal, List.of(), violations);
  }

  /**
   * The same with further goals, which must be reached too.
   *
   * @param further scores of goals beside the main one
   * @return a new score
   */
  public Score with(List<Score> further) {
    return new Score(name, ratio, goal, further, violations);
  }

  /** Whether every goal was reached and the oracle is content. */
  public boolean reached() {
    return violations.isEmpty()
        && goal.reachedBy(ratio)
        && others.stream().allMatch(Score::reached);
  }

  /** The ratio, or zero when the oracle was violated. */
  public double counted() {
    return violations.isEmpty() ? ratio : 0;
  }

  /** The lines scripts read, further goals first, the main one last. */
  public String line() {
    List<String> lines = new ArrayList<>();
    others.forEach(other -> lines.add(other.line()));
    lines.add(
        String.format(
            Locale.ROOT,
            "%s ratio=%.3f goal=%s oracle=%s",
            name,
            counted(),
            goal,
            violations.isEmpty() ? "ok" : "violated"));
    return String.join("\n", lines);
  }
}
