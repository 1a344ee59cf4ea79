/**
 * Resources for systems of partners (docs/partner-door.md).
 *
 * <p>Belongs here: JAX-RS resources and how they say what went wrong (RFC 9457). They call desks
 * and decide nothing themselves; who calls was said by the filters of {@code web.shell}.
 *
 * <p>Called by: systems of partners, over HTTP.
 */
package jp.yorisoi.web.rest;
