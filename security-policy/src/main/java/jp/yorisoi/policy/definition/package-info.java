/**
 * Packaged data: YAML checked by JSON Schema when it is loaded, and lists of names.
 *
 * <p>Belongs here: reading and refusing, nothing about what the data mean.
 *
 * <p>Called by: {@code policy.city} and the {@code catalogue} of {@code ejb}.
 */
package jp.yorisoi.policy.definition;
