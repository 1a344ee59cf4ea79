/**
 * What the policy of the city demands of daily work: whether it holds, reports over the audit trail
 * for the security officer, and the gate for texts that are meant for an AI tool (docs/adr/0032).
 *
 * <p>Belongs here: the door of the officer to the policy, the door every text for an AI tool goes
 * through. What the policy says stands in {@code policy.city}.
 *
 * <p>Called by: {@code web.staff.policy}, {@code web.staff.tools}.
 */
package jp.yorisoi.ejb.governance;
