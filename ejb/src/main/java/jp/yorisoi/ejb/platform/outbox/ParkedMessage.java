package jp.yorisoi.ejb.platform.outbox;

import java.io.Serializable;
import java.time.Instant;

/**
 * A message its receiver refused for good, as those who run the system see it: never what it says.
 *
 * @param id row id
 * @param topic where it goes
 * @param orderingKey the case it belongs to (receipt number)
 * @param createdAt when it was put
 * @param parkedAt when it was parked
 * @param attempts how often it was tried
 * @param lastError stable code of the last refusal
 * @param followers how many messages of the same topic and case wait behind it
 */
public record ParkedMessage(
    long id,
    String topic,
    String orderingKey,
    Instant createdAt,
    Instant parkedAt,
    int attempts,
    String lastError,
    int followers)
    implements Serializable {}
