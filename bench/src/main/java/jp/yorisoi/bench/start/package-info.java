/**
 * The benchmark {@code start}: how long until somebody gets a page, and how much memory that takes,
 * against an empty archive on the same server.
 *
 * <p>Belongs here: starting one side, watching it from outside, judging the page it gave.
 *
 * <p>Called by: the entry point, by name.
 */
package jp.yorisoi.bench.start;
