/**
 * Time stamps of an outside authority over the heads of the audit chains (docs/adr/0010).
 *
 * <p>Belongs here: when a head is stamped, and the door to the authority, which {@code
 * integration.timestamp} opens.
 *
 * <p>Called by: the timer service.
 */
package jp.yorisoi.ejb.platform.stamp;
