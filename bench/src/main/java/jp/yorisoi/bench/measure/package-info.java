/**
 * How is measured: pairs of sides, medians, what the operating system says about a process.
 *
 * <p>Belongs here: plain Java without any knowledge of what is measured.
 *
 * <p>Called by: every benchmark.
 */
package jp.yorisoi.bench.measure;
