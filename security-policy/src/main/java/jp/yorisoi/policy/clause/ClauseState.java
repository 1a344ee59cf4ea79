package jp.yorisoi.policy.clause;

import java.util.List;
import jp.yorisoi.policy.city.Clause;

/**
 * One clause as it stands now.
 *
 * @param clause the clause
 * @param findings what each of its checks saw, in their order
 * @param lifted whether an exception is in force today
 */
public record ClauseState(Clause clause, List<Finding> findings, boolean lifted) {

  /** Takes a copy of the findings. */
  public ClauseState {
    findings = List.copyOf(findings);
  }

  /** Whether every check holds. */
  public boolean holds() {
    return findings.stream().allMatch(Finding::holds);
  }

  /** Whether it does not hold, and only what a demonstration may do without is missing. */
  public boolean demonstration() {
    return !holds() && findings.stream().allMatch(Finding::bearable);
  }

  /**
   * Whether the instance may run with it: it holds, this is a demonstration that may do without, or
   * somebody answers for the exception.
   */
  public boolean bearable() {
    return holds() || demonstration() || lifted;
  }
}
