/**
 * Proves the audit chains: recomputes every hash from the rows and compares with seals and anchors.
 *
 * <p>Belongs here: reading the tables as docs/audit-chain.md describes them. It shares no class
 * with the writer on purpose, so that a mistake there is not repeated here. It only reads.
 *
 * <p>Called by: the command {@code audit verify}, and tests of the whole system.
 */
package jp.yorisoi.launcher.verify;
