/**
 * Encryption of what nobody searches: AES-256-GCM, bound to table, column and row, with keys from a
 * PKCS#12 file or a PKCS#11 token, never from the database (docs/adr/0011).
 *
 * <p>Belongs here: sealing and opening of bytes, reading of keys, and reading them again. Which
 * values are sealed anew under a newer key, and when, belongs to {@code ejb.platform.reseal}; files
 * of keys are made by the launcher.
 *
 * <p>Called by: the {@code persistence} packages of {@code ejb}.
 */
package jp.yorisoi.policy.vault;
