/**
 * What classes look like to everybody: calendars (iCalendar, RFC 5545), open data, and the papers
 * used in class.
 *
 * <p>Belongs here: the formats and what of a session or definition goes into them.
 *
 * <p>Does not belong here: anything about persons. Nothing here knows attendees or stored bookings;
 * a test holds it.
 *
 * <p>Called by: {@code web.resident.support}, {@code web.staff.support} (papers).
 */
package jp.yorisoi.ejb.support.open;
