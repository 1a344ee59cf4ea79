/**
 * The outside systems: one folder per system, each an adapter of ports of {@code ejb}.
 *
 * <p>Belongs here, in this folder itself: nothing; what every client needs stands in {@code
 * outgoing} and {@code soap}.
 *
 * <p>Called by: the folders below.
 */
package jp.yorisoi.integration;
