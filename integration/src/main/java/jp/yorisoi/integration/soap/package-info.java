/**
 * What every SOAP client of ours needs: time-outs on each port, and one reading of what went wrong.
 *
 * <p>Belongs here: mechanisms of JAX-WS RI, nothing of one foreign system.
 *
 * <p>Called by: the clients in {@code integration.register} and {@code integration.allowance}.
 */
package jp.yorisoi.integration.soap;
