/**
 * Health of an instance, written to the MicroProfile Health API (docs/adr/0012).
 *
 * <p>Belongs here: checks of what this instance itself needs, and figures an operator acts on.
 *
 * <p>Called by: the server, for {@code /health/live} and {@code /health/ready}.
 */
package jp.yorisoi.ejb.platform.health;
