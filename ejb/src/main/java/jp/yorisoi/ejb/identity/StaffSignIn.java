package jp.yorisoi.ejb.identity;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.zone.Zone;
import jp.yorisoi.policy.zone.Zones;

/**
 * Leads a sign-in to the desk whose schema holds the account: {@code core} for those who work in
 * the inner network, {@code front} for the LGWAN zone. An instance that serves both asks the inner
 * one first, so an account of {@code front} never stands in for one of {@code core}.
 *
 * <p>Lock-out and audit happen in the schema of the account; a name nobody holds is counted and
 * recorded in the innermost schema this instance reaches.
 */
@ApplicationScoped
public class StaffSignIn {
  private Zones zones;
  private StaffStore accounts;

  @EJB private IdentityDesk inner;
  @EJB private FrontIdentityDesk front;

  /** For the container. */
  StaffSignIn() {}

  @Inject
  StaffSignIn(Zones zones, StaffStore accounts) {
    this.zones = zones;
    this.accounts = accounts;
  }

  /**
   * Tries to sign in.
   *
   * @param userId account name as typed
   * @param password password as typed
   * @return who it is, or why not: the pair does not fit, the account is locked, disabled or holds
   *     no role today
   */
  public SignInOutcome signIn(String userId, String password) {
    return home(userId) == Chain.CORE
        ? inner.signIn(userId, password)
        : front.signIn(userId, password);
  }

  /**
   * Who an account that has signed in stands for now.
   *
   * @param userId account name
   * @return the person with the roles held today; empty when the account opens nothing any more
   */
  public Optional<StaffView> present(String userId) {
    return home(userId) == Chain.CORE ? inner.present(userId) : front.present(userId);
  }

  /** The schema that answers for a name. */
  Chain home(String userId) {
    List<Chain> asked = schemas();
    return asked.stream()
        .filter(chain -> accounts.holds(chain, userId))
        .findFirst()
        .orElse(asked.get(0));
  }

  /** Innermost first. An instance for residents alone has no sign-in page to come from. */
  private List<Chain> schemas() {
    if (!zones.serves(Zone.MYNUMBER)) {
      return List.of(Chain.FRONT);
    }
    return zones.serves(Zone.LGWAN) ? List.of(Chain.CORE, Chain.FRONT) : List.of(Chain.CORE);
  }
}
