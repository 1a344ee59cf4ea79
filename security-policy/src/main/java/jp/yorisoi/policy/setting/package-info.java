/**
 * Settings of an instance, from environment variables.
 *
 * <p>Belongs here: reading and refusing of single values.
 *
 * <p>Called by: one {@code *Settings} class per concern, nobody else. Every setting stands in the
 * README table.
 */
package jp.yorisoi.policy.setting;
