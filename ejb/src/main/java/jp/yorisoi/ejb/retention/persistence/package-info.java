/**
 * The statements that forget, and the tables of legal holds and of runs.
 *
 * <p>Belongs here: SQL that finds what is too old and under no hold, and forgets it.
 *
 * <p>Called by: the desks of {@code retention}.
 */
package jp.yorisoi.ejb.retention.persistence;
