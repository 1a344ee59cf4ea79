/**
 * Tours of the vehicle ぐるっとYasugi号 (docs/adr/0043): a day, a route, stops with times and seats, who
 * and what goes along. Each stop is a session that is booked, listed and marked as any other.
 *
 * <p>Belongs here: the door to planning tours, stops that are not made for the weather and what
 * becomes of their bookings, the sheet of the driver.
 *
 * <p>Does not belong here: the rules themselves ({@code ejb.support.domain}), routes ({@code
 * ejb.catalogue}), giving seats ({@code ejb.support}).
 *
 * <p>Called by: {@code web.staff.support}, {@code ejb.export}.
 */
package jp.yorisoi.ejb.support.tour;
