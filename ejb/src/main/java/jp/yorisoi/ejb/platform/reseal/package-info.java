/**
 * Sealing anew: every value of an older key comes under the newest one, so that a key can be
 * retired (docs/adr/0011).
 *
 * <p>Belongs here: the list of the sealed columns ({@code db/<schema>/sealed.csv}) and the job that
 * goes through them. With {@code retention} the one place whose SQL touches tables of features: it
 * changes under which key a value is sealed, never what it says.
 *
 * <p>Does not belong here: making and retiring keys, which is the launcher's.
 *
 * <p>Called by: the timer service.
 */
package jp.yorisoi.ejb.platform.reseal;
