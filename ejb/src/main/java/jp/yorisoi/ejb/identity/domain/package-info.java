/**
 * Rules of signing in, in plain Java.
 *
 * <p>Belongs here: lock-out.
 *
 * <p>Called by: {@code ejb.identity} only.
 */
package jp.yorisoi.ejb.identity.domain;
