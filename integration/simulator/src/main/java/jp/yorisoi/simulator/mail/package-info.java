/**
 * The simulated mail system: takes mail by SMTP and keeps it.
 *
 * <p>Belongs here: the SMTP server, the ledger of mails and their decoding.
 *
 * <p>Called by: the process; the mailbox page reads the ledger.
 */
package jp.yorisoi.simulator.mail;
