/**
 * The tables {@code protection} and {@code protection_release} of the core schema.
 *
 * <p>Belongs here: their SQL, and the sealing of what nobody searches.
 *
 * <p>Called by: {@code ejb.protection} only.
 */
package jp.yorisoi.ejb.protection.persistence;
