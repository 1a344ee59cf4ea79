/**
 * Booking human help: sessions, seats, who comes.
 *
 * <p>Belongs here: the door ({@link jp.yorisoi.ejb.support.SupportDesk}), what crosses it, the plan
 * of the coming sessions.
 *
 * <p>Does not belong here: texts and rules of classes ({@code support/*.yaml}, read by {@code
 * ejb.catalogue}), pages, reminders.
 *
 * <p>Called by: {@code web.resident.support}, {@code web.staff.support}, {@code integration.sync}.
 */
package jp.yorisoi.ejb.support;
