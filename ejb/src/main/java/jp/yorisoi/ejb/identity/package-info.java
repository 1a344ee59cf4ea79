/**
 * Staff: who somebody is, and which roles that person holds today.
 *
 * <p>Belongs here: sign-in, lock-out, roles with their end dates, what an account is called.
 *
 * <p>Does not belong here: what a role may do ({@code policy.rule}), sessions ({@code web.shell}).
 *
 * <p>Called by: {@code web.shell}, pages that say who did something. Calls: nothing of other
 * features.
 */
package jp.yorisoi.ejb.identity;
