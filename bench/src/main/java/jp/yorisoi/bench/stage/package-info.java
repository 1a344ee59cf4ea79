/**
 * What more than one benchmark starts.
 *
 * <p>Belongs here: servers beside the one of the stack.
 *
 * <p>Called by: {@code bench.start} and {@code bench.page}.
 */
package jp.yorisoi.bench.stage;
