/**
 * Pages of the security officer: the clauses of the policy, retention and legal holds.
 *
 * <p>Belongs here: what those pages show. Called by: {@code webapp/staff/policy}.
 */
package jp.yorisoi.web.staff.policy;
