/**
 * The three separated networks of a city and which of them an instance serves (docs/adr/0005).
 *
 * <p>Belongs here: the zones, and whether a page, resource or job exists on this instance.
 *
 * <p>Called by: {@code web.shell}, timers, health.
 */
package jp.yorisoi.policy.zone;
