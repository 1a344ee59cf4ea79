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

  /** For the container. */
  public PolicyStart() {}

  PolicyStart(Clauses clauses) {
    this.clauses = clauses;
  }

  /** Looks at every clause once, before any page is served. */
  @PostConstruct
  public void look() {
    List<ClauseState> states = clauses.look();
    List<ClauseState> broken = states.stream().filter(state -> !state.bearable()).toList();
    if (!broken.isEmpty()) {
      throw new PolicyBroken(broken);
    }
    states.stream().filter(state -> !state.holds()).forEach(PolicyStart::warn);
    LOG.log(
        Level.INFO,
        "policy looked at, {0} clauses, {1} hold",
        states.size(),
        states.stream().filter(ClauseState::holds).count());
  }

  /** Says what the page of the policy says: an exception is not a clause that holds. */
  private static void warn(ClauseState state) {
    LOG.log(
        Level.WARNING,
        state.demonstration()
            ? "policy clause {0} does not hold, let pass for the demonstration (実演のための例外)"
            : "policy clause {0} is under an exception (例外の期間中)",
        state.clause().number());
  }
}
