/**
 * What keeps the simulator's memory over a restart or a crash.
 *
 * <p>Belongs here: the append-only file and its reading; nothing that knows what the lines mean.
 *
 * <p>Called by: the ledgers of the simulated systems.
 */
package jp.yorisoi.simulator.journal;
