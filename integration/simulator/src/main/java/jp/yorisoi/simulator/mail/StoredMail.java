package jp.yorisoi.simulator.mail;

/**
 * A mail that arrived.
 *
 * @param number from 1, in the order of arrival
 * @param messageId its header Message-ID, or a hash of the mail without one
 * @param receivedAt when it came first, ISO 8601
 * @param source the whole mail as it came
 * @param deliveries how often it came
 */
public record StoredMail(
    int number, String messageId, String receivedAt, byte[] source, int deliveries) {

  StoredMail deliveredAgain() {
    return new StoredMail(number, messageId, receivedAt, source, deliveries + 1);
  }
}
