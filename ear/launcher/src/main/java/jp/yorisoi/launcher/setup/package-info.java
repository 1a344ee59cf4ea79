/**
 * What one installation consists of: its folders, its ports, its generated passwords.
 *
 * <p>Belongs here: reading settings from the environment, and files which the launcher keeps for
 * itself. No process is started here and no database is asked.
 *
 * <p>Called by: every other package of the launcher.
 */
package jp.yorisoi.launcher.setup;
