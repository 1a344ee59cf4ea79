package jp.yorisoi.policy.clause;

import java.util.function.BiFunction;
import jp.yorisoi.policy.city.CityPolicy;
import jp.yorisoi.policy.city.Clause;

/**
 * One thing a clause of the policy can demand, looked at in the running instance. A bean in the
 * module where the facts are; clauses name it by {@link #name()}.
 */
public interface ClauseCheck {

  /** The name clauses use, words joined by hyphens. */
  String name();

  /**
   * Looks whether it holds here and now.
   *
   * @param policy the policy in force
   * @param term the check as the clause words it, with its limit
   * @return whether it holds, and what was seen
   */
  Finding look(CityPolicy policy, Clause.Term term);

  /**
   * A check in one expression.
   *
   * @param name the name clauses use
   * @param look what it looks at
   * @return the check
   */
  static ClauseCheck of(String name, BiFunction<CityPolicy, Clause.Term, Finding> look) {
    return new ClauseCheck() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public Finding look(CityPolicy policy, Clause.Term term) {
        return look.apply(policy, term);
      }
    };
  }
}
