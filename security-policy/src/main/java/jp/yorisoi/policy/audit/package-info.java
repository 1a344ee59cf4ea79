/**
 * The audit trail: entries are plain inserts on the transaction of the act; a sealer chains the
 * committed rows and anchors the head outside the database (docs/audit-chain.md, docs/adr/0010).
 *
 * <p>Belongs here: writing, sealing, anchoring. The verifier does not: it shares no class with this
 * package.
 *
 * <p>Called by: the guard, {@code ejb.platform} (timer of the sealer), {@code web.shell}.
 */
package jp.yorisoi.policy.audit;
