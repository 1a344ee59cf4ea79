package jp.yorisoi.ejb.platform.outbox;

/**
 * A message that waits.
 *
 * @param id row id, for settling
 * @param topic where it goes
 * @param orderingKey messages of one key are delivered in order (the receipt number)
 * @param messageId id by which the receiver takes it once, 36 characters
 * @param payload what it says, opened; null when it cannot be opened
 * @param attempt which attempt this is, from 1
 * @param requestId request id of the act that caused it
 */
public record OutboxMessage(
    long id,
    String topic,
    String orderingKey,
    String messageId,
    byte[] payload,
    int attempt,
    String requestId) {

  /**
   * Whether what it says could be opened.
   *
   * @return false when it was changed in the table, or sealed with keys that are not there
   */
  public boolean isReadable() {
    return payload != null;
  }

  OutboxMessage saying(byte[] clear) {
    return new OutboxMessage(id, topic, orderingKey, messageId, clear, attempt, requestId);
  }

  /** What it says stays out of logs. */
  @Override
  public String toString() {
    return id + " " + topic + " " + orderingKey;
  }
}
