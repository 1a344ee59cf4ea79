/**
 * Where the two schemas are reached.
 *
 * <p>Belongs here: the data sources by schema, for plain JDBC that takes part in the transaction.
 *
 * <p>Called by: the audit trail, {@code ejb.platform}.
 */
package jp.yorisoi.policy.database;
