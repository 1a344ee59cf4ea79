/**
 * Messages to residents on LINE, addressed by the hash of a telephone number (LINE通知メッセージ).
 *
 * <p>Belongs here: the address and access of the Messaging API, one request per message.
 *
 * <p>Called by: {@code integration.sync}.
 */
package jp.yorisoi.integration.line;
