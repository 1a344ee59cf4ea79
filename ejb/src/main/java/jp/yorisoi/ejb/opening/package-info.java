/**
 * The minutes after booking opens: who comes draws a number, and enters in the order of numbers
 * (docs/adr/0040).
 *
 * <p>Belongs here: the line before the pages of booking. Nothing is known of who waits but the
 * number. Does not belong here: seats, which are given by {@code ejb.support} in the order of who
 * asks for them.
 *
 * <p>Called by: {@code web.resident.support}. Calls: the table of numbers, and when sessions open.
 */
package jp.yorisoi.ejb.opening;
