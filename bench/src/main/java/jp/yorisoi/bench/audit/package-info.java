/**
 * How fast a long audit chain is verified, against reading the same rows and hashing their bytes.
 *
 * <p>Belongs here: a chain of many entries written into a database after docs/audit-chain.md, and
 * the bare reader. What sealing costs is measured with bookings ({@code booking}).
 *
 * <p>Called by: {@code Main} and the benchmark {@code audit}.
 */
package jp.yorisoi.bench.audit;
