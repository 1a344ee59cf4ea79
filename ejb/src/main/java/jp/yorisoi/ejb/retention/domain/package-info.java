/**
 * Rules of forgetting, in plain Java.
 *
 * <p>Belongs here: what is kept for a time, what a legal hold covers.
 *
 * <p>Called by: the desks of {@code retention}.
 */
package jp.yorisoi.ejb.retention.domain;
