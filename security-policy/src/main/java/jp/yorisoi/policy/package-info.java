/**
 * The city's security policy as code that refuses: who may call which desk method, for which
 * purpose, and what is written down about it.
 *
 * <p>Belongs here: annotations and enums a desk is described with, the caller, the guard.
 *
 * <p>Does not belong here: rules of a procedure or a booking (see the features of {@code ejb}).
 *
 * <p>Called by: every module. Calls: nothing of ours outside {@code jp.yorisoi.policy}.
 */
package jp.yorisoi.policy;
