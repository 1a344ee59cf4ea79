/**
 * What several staff pages share.
 *
 * <p>Belongs here: ways of showing dates and moments to staff.
 *
 * <p>Called by: pages below {@code webapp/staff}.
 */
package jp.yorisoi.web.staff;
