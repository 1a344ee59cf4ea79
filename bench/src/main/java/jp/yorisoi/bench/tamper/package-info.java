/**
 * Tampering with audit chains, at random and on purpose, and whether the verifier finds each.
 *
 * <p>Belongs here: chains in memory written after docs/audit-chain.md without any class of the
 * writer, what somebody with all rights on the database could do to them, and the judge.
 *
 * <p>Called by: {@code Main}, and a short form by the tests.
 */
package jp.yorisoi.bench.tamper;
