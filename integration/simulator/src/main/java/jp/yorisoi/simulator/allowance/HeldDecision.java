package jp.yorisoi.simulator.allowance;

/**
 * A decision the core holds.
 *
 * @param messageId of the message that brought it
 * @param receiptNumber 受付番号
 * @param addresseeNumber 宛名番号 of the claimant
 * @param decision APPROVED or REJECTED
 * @param acknowledgementNumber the core's own number
 * @param takenAt when it came, ISO 8601
 * @param content the whole decision as XML
 * @param deliveries how often the message came
 */
public record HeldDecision(
    String messageId,
    String receiptNumber,
    String addresseeNumber,
    String decision,
    String acknowledgementNumber,
    String takenAt,
    String content,
    int deliveries) {

  HeldDecision deliveredAgain() {
    return new HeldDecision(
        messageId,
        receiptNumber,
        addresseeNumber,
        decision,
        acknowledgementNumber,
        takenAt,
        content,
        deliveries + 1);
  }
}
