/**
 * Short messages (SMS) to residents by the gateway of a carrier.
 *
 * <p>Belongs here: the gateway's address and access, one request per message.
 *
 * <p>Called by: {@code integration.sync}.
 */
package jp.yorisoi.integration.sms;
