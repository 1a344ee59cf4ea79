package jp.yorisoi.policy.clause;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yorisoi.policy.city.Clause;
import jp.yorisoi.policy.city.Policies;

/** Looks at every clause of the policy in force. */
public final class Clauses {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  private final Policies policies;
  private final Map<String, ClauseCheck> checks;
  private final Clock clock;

  /**
   * The clauses of a policy.
   *
   * @param policies the policy
   * @param checks what can be checked
   * @param clock what day it is
   */
  public Clauses(Policies policies, Stream<ClauseCheck> checks, Clock clock) {
    this.policies = policies;
    this.checks =
        checks.collect(
            Collectors.toMap(ClauseCheck::name, check -> check, Clauses::twice, TreeMap::new));
    this.clock = clock;
  }

  private static ClauseCheck twice(ClauseCheck one, ClauseCheck other) {
    throw new IllegalStateException("two checks are called " + other.name());
  }

  /**
   * Every clause as it stands now.
   *
   * @return in the order of the policy
   */
  public List<ClauseState> look() {
    LocalDate today = LocalDate.now(clock.withZone(JAPAN));
    return policies.current().clauses().stream()
        .map(clause -> new ClauseState(clause, findings(clause), clause.isLifted(today)))
        .toList();
  }

  private List<Finding> findings(Clause clause) {
    return clause.terms().stream().map(this::finding).toList();
  }

  private Finding finding(Clause.Term term) {
    ClauseCheck check = checks.get(term.check());
    return check == null
        ? Finding.bad("確認の方法がない: " + term.check())
        : check.look(policies.current(), term);
  }
}
