/**
 * The commands of {@code ./yorisoi}: one class each.
 *
 * <p>Belongs here: reading the command line, saying things to the person, exit codes (0 done, 1
 * failed or found something wrong, 2 the command line was wrong, 3 not all could be checked). The
 * work itself is done in the other packages.
 *
 * <p>Called by: {@link jp.yorisoi.launcher.Main}.
 */
package jp.yorisoi.launcher.command;
