/**
 * Rules of signing in, in plain Java.
 *
 * <p>Belongs here: password hashes, lock-out.
 *
 * <p>Called by: {@code ejb.identity} only.
 */
package jp.yorisoi.ejb.identity.domain;
