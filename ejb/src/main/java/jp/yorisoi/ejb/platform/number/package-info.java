/**
 * Numbers handed out once and never again.
 *
 * <p>Belongs here: receipt numbers.
 *
 * <p>Called by: request, intake. Calls: kernel, the counter table of {@code front}.
 */
package jp.yorisoi.ejb.platform.number;
