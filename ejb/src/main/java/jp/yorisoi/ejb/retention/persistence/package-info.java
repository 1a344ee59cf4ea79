/**
 * The statements that forget.
 *
 * <p>Belongs here: SQL that finds what is too old and empties it.
 *
 * <p>Called by: the desks of {@code retention}.
 */
package jp.yorisoi.ejb.retention.persistence;
