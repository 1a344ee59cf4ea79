package jp.yorisoi.ejb.retention.persistence;

import java.util.List;
import java.util.Map;
import jp.yorisoi.ejb.retention.HoldScope;
import jp.yorisoi.ejb.retention.KeptFor;

/** What messages said, in the outbox of either schema: those delivered, and those given up. */
final class Messages {
  private static final List<String> EMPTIED = List.of("UPDATE outbox SET payload = NULL WHERE id");

  private Messages() {}

  /** Topic by topic, since the index on the moment of delivery begins with the topic. */
  static Forgetting delivered(Map<HoldScope, String> named) {
    return messages(
        "(SELECT DISTINCT topic FROM outbox) t JOIN outbox r ON r.topic = t.topic",
        "r.delivered_at",
        "r.payload IS NOT NULL",
        named);
  }

  static Forgetting givenUp(Map<HoldScope, String> named) {
    return messages(
        "outbox r", "r.given_up_at", "r.parked_at IS NOT NULL AND r.payload IS NOT NULL", named);
  }

  private static Forgetting messages(
      String from, String ended, String filled, Map<HoldScope, String> named) {
    return new Forgetting(
        KeptFor.MESSAGE_AFTER_DELIVERY, from, "r.id", ended, filled, named, EMPTIED);
  }
}
