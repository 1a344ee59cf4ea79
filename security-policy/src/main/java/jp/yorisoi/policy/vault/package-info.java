/**
 * Encryption of what nobody searches: AES-256-GCM, bound to table, column and row, with keys from a
 * PKCS#12 file that is never in the database (docs/adr/0011).
 *
 * <p>Belongs here: sealing and opening of bytes, reading of key files.
 *
 * <p>Called by: the {@code persistence} packages of {@code ejb}.
 */
package jp.yorisoi.policy.vault;
