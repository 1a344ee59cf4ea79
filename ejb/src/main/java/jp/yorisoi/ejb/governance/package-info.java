/**
 * What the security officer looks at: the policy in force and whether it holds.
 *
 * <p>Belongs here: doors of the officer. What the policy says stands in {@code policy.city}.
 *
 * <p>Called by: {@code web.staff.policy}.
 */
package jp.yorisoi.ejb.governance;
