/**
 * The time-stamping authority (RFC 3161 over HTTP).
 *
 * <p>Belongs here: asking for a stamp at the one address of the settings, and checking what comes
 * back before it is kept.
 *
 * <p>Called by: {@code ejb.platform.stamp} through its port.
 */
package jp.yorisoi.integration.timestamp;
