/**
 * The table of numbers, and when sessions open.
 *
 * <p>Belongs here: SQL of {@code opening_line}, and the one question to {@code support_session}.
 *
 * <p>Called by: {@code ejb.opening}.
 */
package jp.yorisoi.ejb.opening.persistence;
