package jp.yorisoi.simulator.allowance;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yorisoi.simulator.journal.Journal;

/**
 * The decisions the core holds, by message and by receipt number. Kept over a restart; repeats are
 * only counted in memory.
 */
public final class DecisionLedger implements Closeable {

  private final Clock clock;
  private final Journal journal;
  private final Map<String, HeldDecision> byMessage = new LinkedHashMap<>();

  /**
   * Opens the ledger.
   *
   * @param file its journal
   * @param clock tells when a decision came
   * @throws IOException when the journal cannot be read
   */
  public DecisionLedger(Path file, Clock clock) throws IOException {
    this.clock = clock;
    this.journal = Journal.open(file, this::replay);
  }

  /**
   * Keeps a decision, or counts it again when its message came before.
   *
   * @param messageId of the message
   * @param receiptNumber 受付番号
   * @param addresseeNumber 宛名番号
   * @param decision APPROVED or REJECTED
   * @param content the whole decision as XML
   * @return what is held for the message now, with the content that came first; other content is
   *     not counted
   * @throws AlreadyDecided when another message decided the receipt number
   */
  synchronized HeldDecision take(
      String messageId,
      String receiptNumber,
      String addresseeNumber,
      String decision,
      String content)
      throws AlreadyDecided {
    HeldDecision known = byMessage.get(messageId);
    if (known != null) {
      if (!known.content().equals(content)) {
        return known;
      }
      HeldDecision again = known.deliveredAgain();
      byMessage.put(messageId, again);
      return again;
    }
    if (find(receiptNumber).isPresent()) {
      throw new AlreadyDecided();
    }
    String number = "JT%08d".formatted(byMessage.size() + 1);
    String now =
        clock
            .instant()
            .truncatedTo(ChronoUnit.MILLIS)
            .atZone(ZoneId.of("Asia/Tokyo"))
            .toOffsetDateTime()
            .toString();
    HeldDecision held =
        new HeldDecision(
            messageId, receiptNumber, addresseeNumber, decision, number, now, content, 1);
    journal.append(
        Json.createObjectBuilder()
            .add("messageId", messageId)
            .add("receiptNumber", receiptNumber)
            .add("addresseeNumber", addresseeNumber)
            .add("decision", decision)
            .add("acknowledgementNumber", number)
            .add("takenAt", now)
            .add("content", content)
            .build());
    byMessage.put(messageId, held);
    return held;
  }

  /**
   * Finds the decision of a request.
   *
   * @param receiptNumber 受付番号
   * @return empty when the core holds none
   */
  public synchronized Optional<HeldDecision> find(String receiptNumber) {
    return byMessage.values().stream()
        .filter(held -> held.receiptNumber().equals(receiptNumber))
        .findAny();
  }

  /**
   * All decisions.
   *
   * @return in the order of their coming
   */
  public synchronized List<HeldDecision> all() {
    return new ArrayList<>(byMessage.values());
  }

  @Override
  public void close() throws IOException {
    journal.close();
  }

  private void replay(JsonObject entry) {
    HeldDecision held =
        new HeldDecision(
            entry.getString("messageId"),
            entry.getString("receiptNumber"),
            entry.getString("addresseeNumber"),
            entry.getString("decision"),
            entry.getString("acknowledgementNumber"),
            entry.getString("takenAt"),
            entry.getString("content"),
            1);
    byMessage.put(held.messageId(), held);
  }

  /** Another message has decided the receipt number. */
  static final class AlreadyDecided extends Exception {
    private static final long serialVersionUID = 1L;
  }
}
