/**
 * Belongs here: the statements that count, and the table of published numbers.
 *
 * <p>Called by: {@code ejb.privacy} and the gate through its ports.
 */
package jp.yorisoi.ejb.privacy.persistence;
