/**
 * The tables of intake in {@code front}: submissions, quarantine, attempts.
 *
 * <p>Belongs here: the SQL. Packages are large and sealed, so it is JDBC on the transaction's own
 * connection and not entities.
 *
 * <p>Called by: the container, for the stores of {@code ejb.intake}.
 */
package jp.yorisoi.ejb.intake.persistence;
