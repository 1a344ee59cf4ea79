package jp.yorisoi.ejb.procedure;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import jp.yorisoi.ejb.platform.outbox.Outbox;
import jp.yorisoi.policy.Chain;

/** Remembers what was put. */
final class OutboxInMemory extends Outbox {
  final List<Put> puts = new ArrayList<>();

  /** One message. */
  record Put(Chain chain, String topic, String orderingKey, String messageId, JsonObject payload) {}

  @Override
  public void put(Chain chain, String topic, String orderingKey, String messageId, byte[] payload) {
    try (var reader =
        Json.createReader(new StringReader(new String(payload, StandardCharsets.UTF_8)))) {
      puts.add(new Put(chain, topic, orderingKey, messageId, reader.readObject()));
    }
  }

  List<String> topics() {
    return puts.stream().map(Put::topic).toList();
  }

  JsonObject last(String topic) {
    return puts.stream()
        .filter(put -> put.topic().equals(topic))
        .reduce((earlier, later) -> later)
        .orElseThrow()
        .payload();
  }
}
