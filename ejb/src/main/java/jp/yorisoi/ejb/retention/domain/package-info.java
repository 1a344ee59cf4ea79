/**
 * Rules of forgetting, in plain Java.
 *
 * <p>Belongs here: how long what is kept, and why.
 *
 * <p>Called by: the desks of {@code retention}.
 */
package jp.yorisoi.ejb.retention.domain;
