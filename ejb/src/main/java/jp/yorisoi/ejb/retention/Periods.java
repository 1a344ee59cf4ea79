package jp.yorisoi.ejb.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import jp.yorisoi.policy.city.Policies;
import jp.yorisoi.policy.city.RetentionRule;

/** How long what is kept, from the policy of the city. */
@ApplicationScoped
public class Periods {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

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
   * The rule for a kind.
   *
   * @param kind what
   * @return its rule
   * @throws IllegalStateException when the policy does not name it; such a policy does not start
   */
  RetentionRule rule(KeptFor kind) {
    return policies
        .current()
        .retention(kind.name())
        .orElseThrow(() -> new IllegalStateException("no period for " + kind));
  }

  /**
   * The moment before which something is forgotten.
   *
   * @param kind what
   * @return what ended before this is too old
   */
  Instant over(KeptFor kind) {
    return rule(kind).kept().over(now());
  }

  Instant now() {
    return clock.instant();
  }

  /** The day holds are looked at for. */
  LocalDate today() {
    return LocalDate.ofInstant(now(), JAPAN);
  }
}
