/**
 * Backup and restore of both schemas together with the anchors of the audit chains.
 *
 * <p>Belongs here: reading all rows in one snapshot into a file, and putting them back into an
 * empty place. It speaks plain JDBC, so that it works with the embedded server and with a city's
 * own. Keys are only listed: whoever stole a backup that held them could read everything in it.
 *
 * <p>Called by: the commands {@code backup} and {@code restore}.
 */
package jp.yorisoi.launcher.backup;
