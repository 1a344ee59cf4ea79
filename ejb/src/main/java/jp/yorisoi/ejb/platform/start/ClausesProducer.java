package jp.yorisoi.ejb.platform.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import jp.yorisoi.policy.city.Policies;
import jp.yorisoi.policy.clause.ClauseCheck;
import jp.yorisoi.policy.clause.Clauses;

/**
 * Brings the clauses together with the checks of this module and of {@code security-policy}. Made
 * here, since in the EAR a library cannot see the beans of this module.
 */
@ApplicationScoped
public class ClausesProducer {

  /**
   * The clauses of the city's policy.
   *
   * @param policies the policy
   * @param checks every check there is
   * @param clock what day it is
   * @return what looks at them
   */
  @Produces
  Clauses clauses(Policies policies, @Any Instance<ClauseCheck> checks, Clock clock) {
    return new Clauses(policies, checks.stream(), clock);
  }
}
