/**
 * The switches that make a simulated system misbehave.
 *
 * <p>Belongs here: the switches, and the filter that lets an HTTP call run into them.
 *
 * <p>Called by: the process (filters of each context), the mail sink and the index page.
 */
package jp.yorisoi.simulator.fault;
