/**
 * What waits, as figures for those who operate an instance (docs/adr/0018).
 *
 * <p>Belongs here: looking at outboxes, audit chain and quarantine and offering the figures in
 * MicroProfile Metrics. What happens is counted where it happens ({@code policy.metric}).
 *
 * <p>Called by: the timer service; read by the server for {@code /metrics}.
 */
package jp.yorisoi.ejb.platform.figure;
