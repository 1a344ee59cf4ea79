/**
 * Figures for those who operate an instance, in MicroProfile Metrics (docs/adr/0018).
 *
 * <p>Belongs here: counting what happens, with labels from closed lists. Never a number of a case,
 * an account, an address or anything a person typed.
 *
 * <p>Called by: the guard, the first filter of {@code web.shell}, deliveries of {@code
 * integration.sync}; read by the server for {@code /metrics}.
 */
package jp.yorisoi.policy.metric;
