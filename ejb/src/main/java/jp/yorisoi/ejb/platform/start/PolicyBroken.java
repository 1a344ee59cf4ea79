package jp.yorisoi.ejb.platform.start;

import java.util.List;
import java.util.stream.Collectors;
import jp.yorisoi.policy.clause.ClauseState;
import jp.yorisoi.policy.clause.Finding;

/** A clause of the city's policy does not hold here. The instance does not start. */
public class PolicyBroken extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  /**
   * Names the clauses.
   *
   * @param broken those that do not hold and are not lifted
   */
  public PolicyBroken(List<ClauseState> broken) {
    super(broken.stream().map(PolicyBroken::sentence).collect(Collectors.joining("; ")));
  }

  private static String sentence(ClauseState state) {
    return "policy clause "
        + state.clause().number()
        + " "
        + state.clause().title()
        + ": "
        + state.findings().stream()
            .filter(finding -> !finding.bearable())
            .map(Finding::evidence)
            .collect(Collectors.joining(", "));
  }
}
