/**
 * What the desk arranges: the calendar of sessions and how full they are, series, changes and
 * cancellations, days on which places are closed (docs/adr/0039).
 *
 * <p>Belongs here: the doors for it, and how the people of a session are told ({@link
 * jp.yorisoi.ejb.support.plan.PeopleNotices}).
 *
 * <p>Does not belong here: giving seats ({@code ejb.support}), the rules themselves ({@code
 * ejb.support.domain}), the programme the city holds all year ({@code support/*.yaml}).
 *
 * <p>Called by: {@code web.staff.support}.
 */
package jp.yorisoi.ejb.support.plan;
