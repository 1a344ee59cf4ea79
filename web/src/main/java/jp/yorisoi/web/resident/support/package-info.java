/**
 * Pages on which residents book a class, look a booking up and cancel it. No account, no script, no
 * state on the server.
 *
 * <p>Belongs here: backing beans of {@code webapp/resident/support}, words for sessions.
 *
 * <p>Called by: the pages. Calls: {@code ejb.support}, {@code ejb.catalogue}.
 */
package jp.yorisoi.web.resident.support;
