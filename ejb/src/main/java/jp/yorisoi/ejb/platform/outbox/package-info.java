/**
 * What must be told to others: written with the change that caused it, delivered later, at least
 * once, in order per case; receivers take each message once by its id (docs/adr/0006).
 *
 * <p>Belongs here: storing, claiming and settling of messages. What a message says belongs to the
 * feature that puts it, how it is delivered to {@code integration}.
 *
 * <p>Called by: features (put), {@code integration.sync} (deliver).
 */
package jp.yorisoi.ejb.platform.outbox;
