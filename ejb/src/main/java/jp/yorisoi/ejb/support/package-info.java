/**
 * Booking human help: sessions, seats, who comes.
 *
 * <p>Belongs here: the doors ({@link jp.yorisoi.ejb.support.SupportDesk} for booking, {@link
 * jp.yorisoi.ejb.support.SessionDesk} for who came), what crosses them, the plan of the coming
 * sessions.
 *
 * <p>Does not belong here: texts and rules of classes ({@code support/*.yaml}, read by {@code
 * ejb.catalogue}), pages, reminders.
 *
 * <p>Called by: {@code web.resident.support}, {@code web.staff.support}, {@code integration.sync}.
 */
package jp.yorisoi.ejb.support;
