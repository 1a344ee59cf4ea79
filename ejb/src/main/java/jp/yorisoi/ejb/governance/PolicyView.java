package jp.yorisoi.ejb.governance;

import java.util.List;
import jp.yorisoi.policy.city.CityPolicy;
import jp.yorisoi.policy.clause.ClauseState;

/**
 * The policy as the officer sees it.
 *
 * @param policy what the city demands
 * @param clauses each clause with what was just seen
 */
public record PolicyView(CityPolicy policy, List<ClauseState> clauses) {

  /** Takes a copy of the clauses. */
  public PolicyView {
    clauses = List.copyOf(clauses);
  }
}
