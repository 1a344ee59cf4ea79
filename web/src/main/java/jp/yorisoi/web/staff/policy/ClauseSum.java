package jp.yorisoi.web.staff.policy;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import jp.yorisoi.policy.clause.ClauseState;

/**
 * How all clauses stand together.
 *
 * @param clauses every clause as it was looked at
 */
public record ClauseSum(List<ClauseState> clauses) {

  /** Takes a copy. */
  public ClauseSum {
    clauses = List.copyOf(clauses);
  }

  /** The headline (EL). */
  public String sentence() {
    return switch (worst()) {
      case HOLDS -> "すべての条項が守られています。";
      case DEMONSTRATION -> "実演のために、守っていない条項があります。業務では認めません。";
      case LIFTED -> "例外の期間中の条項があります。";
      case BROKEN -> "この装置で守られていない条項があります。";
    };
  }

  /** The class of the notice (EL). */
  public String tone() {
    return switch (worst()) {
      case HOLDS -> "ok";
      case DEMONSTRATION, LIFTED -> "warn";
      case BROKEN -> "error";
    };
  }

  /** How many clauses stand how (EL). */
  public String counts() {
    return "条項 "
        + clauses.size()
        + "、"
        + Arrays.stream(ClauseStanding.values())
            .sorted(Comparator.reverseOrder())
            .map(one -> one.word() + " " + count(one))
            .collect(Collectors.joining("、"));
  }

  private ClauseStanding worst() {
    return clauses.stream()
        .map(ClauseStanding::of)
        .min(ClauseStanding::compareTo)
        .orElse(ClauseStanding.HOLDS);
  }

  private long count(ClauseStanding standing) {
    return clauses.stream().filter(one -> ClauseStanding.of(one) == standing).count();
  }
}
