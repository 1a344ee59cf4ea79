package jp.yorisoi.simulator.message;

/**
 * A message that arrived.
 *
 * @param id what its sender knows it by
 * @param to telephone number, or its hash for LINE
 * @param text what it says
 * @param receivedAt when it came first, ISO 8601
 * @param deliveries how often it came
 */
public record StoredMessage(String id, String to, String text, String receivedAt, int deliveries) {

  StoredMessage deliveredAgain() {
    return new StoredMessage(id, to, text, receivedAt, deliveries + 1);
  }
}
