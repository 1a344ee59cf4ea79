/**
 * Scheduled exchange with the outside systems: when, in what order, and what to do when one fails.
 *
 * <p>Belongs here: timers (one line each) and the runs behind them; they work through the ports and
 * doors of {@code ejb}.
 *
 * <p>Does not belong here: HTTP, SOAP or SMTP (see the folder of the system).
 *
 * <p>Called by: the container's timer service.
 */
package jp.yorisoi.integration.sync;
