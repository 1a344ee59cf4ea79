/**
 * Staff: who somebody is, and which roles that person holds today.
 *
 * <p>Belongs here: sign-in, lock-out, roles with their end dates.
 *
 * <p>Does not belong here: what a role may do ({@code policy.rule}), sessions ({@code web.shell}).
 *
 * <p>Called by: {@code web.shell}. Calls: nothing of other features.
 */
package jp.yorisoi.ejb.identity;
