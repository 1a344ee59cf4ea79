/**
 * The two databases: the embedded MariaDB, accounts, schema migrations.
 *
 * <p>Belongs here: everything that needs the administrator or an owner account. The application
 * never gets these accounts.
 *
 * <p>Called by: {@link jp.yorisoi.launcher.LocalStack} and the commands {@code migrate}, {@code
 * backup}, {@code restore}, {@code audit verify}.
 */
package jp.yorisoi.launcher.database;
