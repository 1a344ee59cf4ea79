/**
 * Belongs here: how a number is made harmless before it is published, in plain Java.
 *
 * <p>Called by: {@code ejb.privacy}.
 */
package jp.yorisoi.ejb.privacy.domain;
