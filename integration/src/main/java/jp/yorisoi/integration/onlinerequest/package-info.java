/**
 * The state's online-request service: REST and JSON (docs/interfaces.md section 2).
 *
 * <p>Belongs here: its client, the mapping of its messages, the adapter of {@code intake}'s port.
 *
 * <p>Does not belong here: when it is called and what for (see {@code sync}).
 *
 * <p>Called by: the container, for {@code ejb.intake.OnlineRequestPort}.
 */
package jp.yorisoi.integration.onlinerequest;
