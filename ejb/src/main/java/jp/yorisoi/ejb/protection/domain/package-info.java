/**
 * Rules of protections: periods, releases, what stops an issue.
 *
 * <p>Belongs here: plain Java over dates, moments and levels.
 *
 * <p>Called by: {@code ejb.protection} only.
 */
package jp.yorisoi.ejb.protection.domain;
