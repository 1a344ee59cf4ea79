package jp.yorisoi.ejb.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yorisoi.ejb.retention.domain.KeptFor;
import jp.yorisoi.policy.city.CityPolicy;
import jp.yorisoi.policy.city.Clause;
import jp.yorisoi.policy.city.RetentionRule;
import jp.yorisoi.policy.clause.ClauseCheck;
import jp.yorisoi.policy.clause.Finding;

/** The policy names a period for everything that is kept for a time, and for nothing else. */
@ApplicationScoped
public class RetentionKindsCheck implements ClauseCheck {

  @Override
  public String name() {
    return "retention-kinds-complete";
  }

  @Override
  public Finding look(CityPolicy policy, Clause.Term term) {
    Set<String> kinds =
        Stream.of(KeptFor.values())
            .map(KeptFor::name)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> ruled =
        policy.retention().stream()
            .map(RetentionRule::kind)
            .collect(Collectors.toCollection(TreeSet::new));
    return kinds.equals(ruled)
        ? Finding.good("消すべき記録 " + kinds.size() + " 種類のすべてに日数がある")
        : Finding.bad("決めてあるもの " + ruled + "、必要なもの " + kinds);
  }
}
