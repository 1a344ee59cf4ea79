/**
 * Mail to residents over SMTP.
 *
 * <p>Belongs here: making and sending a mail, settings of the mail server.
 *
 * <p>Called by: {@code integration.sync}.
 */
package jp.yorisoi.integration.notice;
