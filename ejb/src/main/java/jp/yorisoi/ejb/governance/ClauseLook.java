package jp.yorisoi.ejb.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import jp.yorisoi.policy.clause.ClauseState;
import jp.yorisoi.policy.clause.Clauses;

/** Looks at the clauses beside the desk's transaction: the checks read both schemas. */
@ApplicationScoped
public class ClauseLook {
  private Clauses clauses;

  /** For the container. */
  ClauseLook() {}

  @Inject
  ClauseLook(Clauses clauses) {
    this.clauses = clauses;
  }

  /**
   * Looks at every clause now.
   *
   * @return in the order of the policy
   */
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public List<ClauseState> now() {
    return clauses.look();
  }
}
