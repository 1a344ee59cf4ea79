/**
 * Whether the clauses of the policy hold in the running instance.
 *
 * <p>Belongs here: the form of a check, and checks of the policy's own data and of settings. Checks
 * of other facts are beans of the module that knows them.
 *
 * <p>Called by: the start of the application, which refuses to go on, and the officer's page.
 */
package jp.yorisoi.policy.clause;
