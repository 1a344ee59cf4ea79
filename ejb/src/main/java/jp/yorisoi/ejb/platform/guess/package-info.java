/**
 * Slowing down whoever tries all PINs of a number.
 *
 * <p>Belongs here: counting failures and the rule when to make somebody wait.
 *
 * <p>Called by: request, support. Calls: the counter table of {@code front}.
 */
package jp.yorisoi.ejb.platform.guess;
