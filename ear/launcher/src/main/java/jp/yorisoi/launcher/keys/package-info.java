/**
 * The key files with which the application encrypts what nobody searches.
 *
 * <p>Belongs here: creating key files for a demonstration or a new installation, adding and
 * retiring keys, counting what each still seals, and describing them for a backup. Encryption
 * itself is done by the application.
 *
 * <p>Called by: {@link jp.yorisoi.launcher.LocalStack}, the commands {@code keys …} and the backup.
 */
package jp.yorisoi.launcher.keys;
