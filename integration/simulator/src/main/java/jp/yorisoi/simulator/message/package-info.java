/**
 * Short messages and LINE messages that arrived: what was sent to whom, each once.
 *
 * <p>Belongs here: the gateways' answers and what they keep.
 *
 * <p>Called by: {@code Simulator}, pages.
 */
package jp.yorisoi.simulator.message;
