/**
 * Values every feature speaks in: numbers with check digits, search keys, Japanese dates, business
 * days, errors.
 *
 * <p>Belongs here: small immutable values that check themselves, and the calendar they need (eras,
 * holidays).
 *
 * <p>Does not belong here: anything that knows a feature, a table, a page or a language.
 *
 * <p>Called by: every feature of {@code ejb}, {@code integration}, {@code web}. Calls: only {@code
 * java.*} (and one annotation of Jakarta EJB on {@link jp.yorisoi.ejb.kernel.DeskException}).
 */
package jp.yorisoi.ejb.kernel;
