/**
 * The request id: one name for everything that happens because of one request.
 *
 * <p>Belongs here: what an id looks like, which one the present thread works under, and writing it
 * into every log line of ours; also what must not stand in such a line.
 *
 * <p>Called by: {@code policy.CallerContext}, the first filter of {@code web.shell}, and the
 * clients of {@code integration}, which hand it on to the neighbours.
 */
package jp.yorisoi.policy.trace;
