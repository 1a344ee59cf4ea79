/**
 * What a benchmark tells: lines on the screen, a file a run, one last line that scripts read.
 *
 * <p>Belongs here: the form of scores, goals and the table. Nothing is measured here.
 *
 * <p>Called by: every benchmark and the entry point.
 */
package jp.yorisoi.bench.report;
