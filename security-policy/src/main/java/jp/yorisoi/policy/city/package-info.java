/**
 * The information security policy of a city, as data: clauses with their source and checks, roles,
 * periods, and the class of every stored field.
 *
 * <p>Belongs here: what the policy says. Whether it holds is checked in {@code policy.clause}.
 *
 * <p>Called by: the guard, desks and pages of all modules.
 */
package jp.yorisoi.policy.city;
