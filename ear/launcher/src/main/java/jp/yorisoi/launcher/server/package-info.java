/**
 * The parts of the stack that run as child processes: application servers and simulators.
 *
 * <p>Belongs here: how each is started, how one knows that it is ready, which environment it gets.
 *
 * <p>Called by: {@link jp.yorisoi.launcher.LocalStack}.
 */
package jp.yorisoi.launcher.server;
