/**
 * Pages on which the desk books for callers and sees who comes.
 *
 * <p>Belongs here: backing beans of {@code webapp/staff/support}.
 *
 * <p>Called by: the pages. Calls: {@code ejb.support}, {@code ejb.catalogue}.
 */
package jp.yorisoi.web.staff.support;
