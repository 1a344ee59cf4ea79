/**
 * Pages of the 支援措置責任者.
 *
 * <p>Belongs here: beans of the pages below {@code webapp/staff/protection/}.
 *
 * <p>Called by: these pages only.
 */
package jp.yorisoi.web.staff.protection;
