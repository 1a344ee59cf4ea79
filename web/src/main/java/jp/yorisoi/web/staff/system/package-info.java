/**
 * Pages of those who run the system.
 *
 * <p>Belongs here: beans of {@code webapp/staff/system/}.
 *
 * <p>Called by: those pages.
 */
package jp.yorisoi.web.staff.system;
