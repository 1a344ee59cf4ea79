package jp.yorisoi.integration.sync;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import jp.yorisoi.ejb.platform.outbox.Outbox;
import jp.yorisoi.ejb.platform.outbox.OutboxMessage;
import jp.yorisoi.policy.Chain;

/** Hands out given messages once and writes down how each was settled. */
final class OutboxInMemory extends Outbox {
  final List<String> settled = new ArrayList<>();
  private final List<OutboxMessage> waiting = new ArrayList<>();

  OutboxInMemory(String... orderingKeys) {
    for (String key : orderingKeys) {
      put(key, key.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** One more message of a case. */
  void put(String key, byte[] payload) {
    put(key, payload, 1);
  }

  /** One more message of a case, tried before. */
  void put(String key, byte[] payload, int attempt) {
    waiting.add(
        new OutboxMessage(
            waiting.size() + 1L, "topic", key, key + "-m", payload, attempt, "request-" + key));
  }

  @Override
  public List<OutboxMessage> claim(Chain chain, String topic, int limit, Duration hold) {
    List<OutboxMessage> first = waiting.subList(0, Math.min(limit, waiting.size()));
    List<OutboxMessage> claimed = first.stream().map(message -> of(topic, message)).toList();
    first.clear();
    return claimed;
  }

  private static OutboxMessage of(String topic, OutboxMessage message) {
    return new OutboxMessage(
        message.id(),
        topic,
        message.orderingKey(),
        message.messageId(),
        message.payload(),
        message.attempt(),
        message.requestId());
  }

  @Override
  public void delivered(Chain chain, OutboxMessage message) {
    settled.add(message.orderingKey() + " delivered");
  }

  @Override
  public void postpone(Chain chain, OutboxMessage message, String reason) {
    settled.add(message.orderingKey() + " postponed " + reason);
  }

  @Override
  public void drop(Chain chain, OutboxMessage message, String reason) {
    settled.add(message.orderingKey() + " dropped " + reason);
  }

  @Override
  public void park(Chain chain, OutboxMessage message, String reason) {
    settled.add(message.orderingKey() + " parked " + reason);
  }
}
