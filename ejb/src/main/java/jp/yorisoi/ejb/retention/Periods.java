package jp.yorisoi.ejb.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import jp.yorisoi.ejb.retention.domain.KeptFor;
import jp.yorisoi.policy.city.Policies;

/** How long what is kept, from the policy of the city. */
@ApplicationScoped
public class Periods {
  private Policies policies;
  private Clock clock;

  /** For the container. */
  Periods() {}

  @Inject
  Periods(Policies policies, Clock clock) {
    this.policies = policies;
    this.clock = clock;
  }

  /**
   * The moment before which something is forgotten.
   *
   * @param kind what
   * @return what ended before this is too old
   * @throws IllegalStateException when the policy does not name it; such a policy does not start
   */
  Instant over(KeptFor kind) {
    return policies
        .current()
        .retention(kind.name())
        .map(rule -> clock.instant().minus(rule.kept()))
        .orElseThrow(() -> new IllegalStateException("no period for " + kind));
  }
}
