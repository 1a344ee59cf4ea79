/**
 * Scheduled jobs: who runs is decided by a row in the database, not by the container.
 *
 * <p>Belongs here: leases, the frame every job runs in.
 *
 * <p>Called by: timers in {@code integration.sync} and {@code ejb.platform}.
 */
package jp.yorisoi.ejb.platform.job;
