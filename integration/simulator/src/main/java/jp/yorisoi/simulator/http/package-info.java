/**
 * The little of HTTP that every resource of the simulator needs.
 *
 * <p>Belongs here: reading bodies, sending answers, problem+json; nothing that knows a system.
 *
 * <p>Called by: the resources of all simulated systems.
 */
package jp.yorisoi.simulator.http;
