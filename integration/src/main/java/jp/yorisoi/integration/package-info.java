/**
 * The outside systems: one folder per system, each an adapter of ports of {@code ejb}.
 *
 * <p>Belongs here, in this folder itself: only what every HTTP client needs, so that no call waits
 * for ever or reads without end.
 *
 * <p>Called by: the folders below.
 */
package jp.yorisoi.integration;
