/**
 * What classes look like to programs of others: calendars (iCalendar, RFC 5545) and open data.
 *
 * <p>Belongs here: the two formats and what of a session goes into them.
 *
 * <p>Does not belong here: anything about persons. Nothing here knows attendees or stored bookings;
 * a test holds it.
 *
 * <p>Called by: {@code web.resident.support}.
 */
package jp.yorisoi.ejb.support.open;
