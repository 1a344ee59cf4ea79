/**
 * Pure decisions of the policy: java.* and the enums of the policy only, so that each can be tested
 * without a container and mutated by PIT.
 *
 * <p>Belongs here: tables and rules that answer yes or no.
 *
 * <p>Called by: the guard, the menus of staff pages.
 */
package jp.yorisoi.policy.rule;
