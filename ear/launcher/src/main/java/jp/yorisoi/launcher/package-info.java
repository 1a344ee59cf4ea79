/**
 * The whole system on one machine: what {@code ./yorisoi COMMAND} does.
 *
 * <p>Belongs here: the entry point, and {@link jp.yorisoi.launcher.LocalStack}, which starts and
 * stops the parts in their order. Nothing here is shipped in the WAR or the EAR.
 *
 * <p>Called by: the script {@code yorisoi}, and by the tests and benchmarks of other modules, which
 * start a stack of their own with it.
 */
package jp.yorisoi.launcher;
