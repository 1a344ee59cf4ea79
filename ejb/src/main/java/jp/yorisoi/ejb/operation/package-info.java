/**
 * Running the system: what stopped and what to do about it.
 *
 * <p>Belongs here: doors for those who run the system; they see numbers, codes and ages, never what
 * a resident said.
 *
 * <p>Called by: pages of staff below {@code /staff/system/}.
 */
package jp.yorisoi.ejb.operation;
