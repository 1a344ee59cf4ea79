/**
 * Child processes and the ports they listen on.
 *
 * <p>Belongs here: starting, watching, ending and killing a child, finding what a killed launcher
 * left behind. What the child is for is known elsewhere.
 *
 * <p>Called by: the parts of the stack (database, simulators, servers).
 */
package jp.yorisoi.launcher.process;
