package jp.yorisoi.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import jp.yorisoi.ejb.identity.StaffSignIn;
import jp.yorisoi.ejb.identity.StaffView;
import jp.yorisoi.policy.city.Policies;
import jp.yorisoi.policy.city.SignInRules;

/**
 * Whether a sign-in is still good. The session holds the roles of the moment of the sign-in; who
 * was locked, dismissed or given other roles since must not go on with them until the sign-out.
 * Asked with the first page and then as often as the policy says; and no sign-in is good for longer
 * than the policy allows, however busy its session is.
 */
@ApplicationScoped
class StaffWatch {
  private static final String ASKED = StaffWatch.class.getName() + ".asked";

  private Function<String, Optional<StaffView>> present;
  private SignInRules rules;
  private Clock clock;

  /** For the container. */
  StaffWatch() {}

  @Inject
  StaffWatch(StaffSignIn door, Policies policies, Clock clock) {
    this(door::present, policies.current().signIn(), clock);
  }

  StaffWatch(Function<String, Optional<StaffView>> present, SignInRules rules, Clock clock) {
    this.present = present;
    this.rules = rules;
    this.clock = clock;
  }

  /**
   * Whether somebody may go on.
   *
   * @param who who signed in
   * @param session the session of the sign-in
   * @return false when it has to be ended
   */
  boolean mayGoOn(StaffPrincipal who, HttpSession session) {
    Instant now = clock.instant();
    if (!now.isBefore(who.since().plus(rules.longest()))) {
      return false;
    }
    Instant asked = (Instant) session.getAttribute(ASKED);
    if (asked != null && now.isBefore(asked.plus(rules.askedEach()))) {
      return true;
    }
    boolean same = present.apply(who.staff().userId()).filter(who.staff()::equals).isPresent();
    if (same) {
      session.setAttribute(ASKED, now);
    }
    return same;
  }
}
