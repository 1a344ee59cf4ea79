package jp.yorisoi.ejb.platform.start;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.List;
import jp.yorisoi.policy.clause.ClauseState;
import jp.yorisoi.policy.clause.Clauses;

/**
 * Refuses to start where a clause of the city's policy does not hold, and names it. A clause under
 * an exception in force is let pass and logged.
 */
@Singleton
@Startup
@DependsOn("SchemaCheck")
@TransactionManagement(TransactionManagementType.BEAN) // looks at both schemas, changes nothing
public class PolicyStart {
  private static final System.Logger LOG = System.getLogger(PolicyStart.class.getName());

  @Inject private Clauses clauses;

  /** Looks at every clause once, before any page is served. */
  @PostConstruct
  public void look() {
    List<ClauseState> states = clauses.look();
    List<ClauseState> broken = states.stream().filter(state -> !state.bearable()).toList();
    if (!broken.isEmpty()) {
      throw new PolicyBroken(broken);
    }
    states.stream()
        .filter(state -> !state.holds())
        .forEach(
            state ->
                LOG.log(
                    Level.WARNING,
                    "policy clause {0} is under an exception",
                    state.clause().number()));
    LOG.log(Level.INFO, "policy holds, {0} clauses", states.size());
  }
}
