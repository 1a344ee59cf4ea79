package jp.yorisoi.ejb.governance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jp.yorisoi.policy.Allow;
import jp.yorisoi.policy.AuditEvent;
import jp.yorisoi.policy.Chain;
import jp.yorisoi.policy.Guarded;
import jp.yorisoi.policy.Permission;
import jp.yorisoi.policy.Purpose;
import jp.yorisoi.policy.city.CityPolicy;
import jp.yorisoi.policy.city.Policies;

/**
 * The door of the security officer to the policy in force. Recorded in {@code front}, which every
 * instance reaches.
 */
@Stateless
@Guarded(Chain.FRONT)
public class PolicyDesk {
  @Inject private Policies policies;
  @Inject private ClauseLook clauses;

  /**
   * The policy, and each of its clauses looked at anew in this instance.
   *
   * @return what is demanded and what was seen
   */
  @Allow(
      permission = Permission.VIEW_POLICY,
      event = AuditEvent.POLICY_VIEWED,
      purpose = Purpose.OPERATION)
  public PolicyView look() {
    CityPolicy policy = policies.current();
    return new PolicyView(policy, clauses.now());
  }
}
