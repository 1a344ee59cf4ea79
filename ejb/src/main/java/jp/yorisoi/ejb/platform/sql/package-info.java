/**
 * Plain SQL where JPA does not fit.
 *
 * <p>Belongs here: running statements and reading rows, whatever they stand for.
 *
 * <p>Called by: stores of the features and of the outbox.
 */
package jp.yorisoi.ejb.platform.sql;
