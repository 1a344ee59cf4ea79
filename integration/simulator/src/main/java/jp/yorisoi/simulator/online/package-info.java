/**
 * The simulated online-request service (申請管理), REST.
 *
 * <p>Belongs here: log-in, list, archives, receipts and statuses, with their ledger.
 *
 * <p>Called by: the process, which mounts it; the application calls it over HTTP.
 */
package jp.yorisoi.simulator.online;
