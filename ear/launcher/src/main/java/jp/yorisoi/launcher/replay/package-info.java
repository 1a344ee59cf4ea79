/**
 * Works out the order of a draw and of a waiting list again, from their log alone, and for a draw
 * from the seed that was published.
 *
 * <p>Belongs here: the reading of {@code support_line_log} and the rule that more points come first
 * and among equals who was accepted first; a second time on purpose, without any class of the
 * application, so that it can contradict it.
 *
 * <p>Called by: the command {@code booking replay}.
 */
package jp.yorisoi.launcher.replay;
