/**
 * The one source of time.
 *
 * <p>Belongs here: the producer of the injected {@link java.time.Clock}. It stands in this module
 * because beans of an EAR library cannot see producers of the EJB module.
 *
 * <p>Called by: every bean that needs to know what time it is.
 */
package jp.yorisoi.policy.time;
