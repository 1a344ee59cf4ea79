/**
 * The key files with which the application encrypts what nobody searches.
 *
 * <p>Belongs here: creating key files for a demonstration or a new installation, and describing
 * them for a backup. Encryption itself is done by the application.
 *
 * <p>Called by: {@link jp.yorisoi.launcher.LocalStack} and the backup.
 */
package jp.yorisoi.launcher.keys;
