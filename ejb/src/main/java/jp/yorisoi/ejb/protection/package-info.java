/**
 * Protected persons (支援措置, 抑止): what the register and the responsible officer say, and what it
 * stops (docs/adr/0050). What is hidden is decided in {@code ejb.platform.sight}.
 *
 * <p>Belongs here: setting, renewing, ending and lifting protections; what a case shows of them.
 *
 * <p>Does not belong here: cases and letters (see {@code ejb.procedure}), bookings: nothing of the
 * register crosses to the outer schema.
 *
 * <p>Called by: pages below {@code /staff/protection/}, {@code ejb.register}, {@code
 * ejb.procedure}.
 */
package jp.yorisoi.ejb.protection;
