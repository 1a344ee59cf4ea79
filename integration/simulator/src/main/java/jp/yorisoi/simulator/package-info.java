/**
 * The stand-ins (模擬) of the outside systems, run as one process of their own beside the
 * application.
 *
 * <p>Belongs here: the process itself: its options, its start and stop, and the command that asks
 * it for new requests.
 *
 * <p>Called by: the launcher of the demo and the whole-system tests, as a process; no class of this
 * module is on another module's class path.
 */
package jp.yorisoi.simulator;
