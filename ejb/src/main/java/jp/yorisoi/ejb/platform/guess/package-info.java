/**
 * Slowing down whoever tries all PINs of a number.
 *
 * <p>Belongs here: counting failures, the rule when to make somebody wait, how a PIN is stored.
 *
 * <p>Called by: request, support. Calls: the counter table of {@code front}.
 */
package jp.yorisoi.ejb.platform.guess;
