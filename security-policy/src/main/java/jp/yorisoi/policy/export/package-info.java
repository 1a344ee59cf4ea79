/**
 * What data needs before it leaves for a spreadsheet.
 *
 * <p>Belongs here: rules about the form of exported values.
 *
 * <p>Does not belong here: which data may leave, and for whom.
 *
 * <p>Called by: whatever writes CSV.
 */
package jp.yorisoi.policy.export;
