package jp.yorisoi.ear.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import jp.yorisoi.ear.EnrichedWar;
import jp.yorisoi.ejb.governance.AiGateDesk;
import jp.yorisoi.ejb.governance.AiReason;
import jp.yorisoi.ejb.governance.AiText;
import jp.yorisoi.ejb.governance.AiVerdict;
import jp.yorisoi.policy.Caller;
import jp.yorisoi.policy.CallerContext;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Role;
import jp.yorisoi.policy.city.DataClass;
import jp.yorisoi.policy.city.Policies;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Somebody who has many texts checked at the same moment gets no more than one after another. */
@InsideTheServer
class AiPaceAtOnceIT {
  private static final int AT_ONCE = 6;
  private static final AiText HARMLESS = new AiText(DataClass.C2, "広報の案");

  @Inject private CallerContext context;
  @Inject private Persons persons;
  @Inject private Records records;
  @Inject private Policies policies;
  @Inject private AiGateDesk desk;

  @Deployment
  static WebArchive archive() {
    return EnrichedWar.made();
  }

  @Test
  void of_checks_at_the_same_moment_only_those_within_the_pace_are_compared() throws Exception {
    Caller clerk = new Caller(account(), "test", "127.0.0.1", "mynumber", Set.of(Role.CLERK));
    context.actAs(clerk);
    for (int i = 1; i < policies.current().aiPace().checks(); i++) {
      assertThat(desk.check(HARMLESS).reason()).isEqualTo(AiReason.PASSED);
    }
    Callable<AiVerdict> check = () -> persons.as(clerk, () -> desk.check(HARMLESS));
    List<AiReason> reasons = new ArrayList<>();
    for (Future<AiVerdict> one :
        AtOnce.begun(Collections.nCopies(AT_ONCE, check), records.threads())) {
      reasons.add(one.get().reason());
    }
    assertThat(reasons).containsOnlyOnce(AiReason.PASSED);
    assertThat(reasons).filteredOn(AiReason.PACE::equals).hasSize(AT_ONCE - 1);
  }

  /** The row of an account is what two checks queue for. */
  private String account() {
    return records.words(Chain.CORE, "SELECT user_id FROM staff_account ORDER BY user_id").get(0);
  }
}
