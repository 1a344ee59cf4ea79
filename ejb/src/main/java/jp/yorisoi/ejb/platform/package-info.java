/**
 * What every feature stands on: data sources, start-up checks, jobs and their leases, outbox,
 * health.
 *
 * <p>Belongs here: mechanisms without knowledge of any procedure or booking.
 *
 * <p>Does not belong here: business rules, adapters of outside systems.
 *
 * <p>Called by: every feature of {@code ejb}, {@code integration.sync}.
 */
package jp.yorisoi.ejb.platform;
