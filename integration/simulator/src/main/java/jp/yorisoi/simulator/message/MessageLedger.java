package jp.yorisoi.simulator.message;

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
import jp.yorisoi.simulator.journal.Journal;

/**
 * The messages of one carrier, each once by the id its sender gave. Kept over a restart; repeats
 * are only counted in memory.
 */
public final class MessageLedger implements Closeable {
  private final Clock clock;
  private final Journal journal;
  private final Map<String, StoredMessage> byId = new LinkedHashMap<>();

  /**
   * Opens the ledger.
   *
   * @param file its journal
   * @param clock tells when a message came
   * @throws IOException when the journal cannot be read
   */
  public MessageLedger(Path file, Clock clock) throws IOException {
    this.clock = clock;
    this.journal = Journal.open(file, this::replay);
  }

  /** Keeps a message, or counts it again; false when it came before. */
  synchronized boolean take(String id, String to, String text) {
    if (byId.computeIfPresent(id, (same, message) -> message.deliveredAgain()) != null) {
      return false;
    }
    String now =
        clock
            .instant()
            .truncatedTo(ChronoUnit.SECONDS)
            .atZone(ZoneId.of("Asia/Tokyo"))
            .toOffsetDateTime()
            .toString();
    journal.append(
        Json.createObjectBuilder()
            .add("id", id)
            .add("to", to)
            .add("text", text)
            .add("receivedAt", now)
            .build());
    byId.put(id, new StoredMessage(id, to, text, now, 1));
    return true;
  }

  /**
   * All messages.
   *
   * @return in the order of arrival
   */
  public synchronized List<StoredMessage> all() {
    return new ArrayList<>(byId.values());
  }

  @Override
  public void close() throws IOException {
    journal.close();
  }

  private void replay(JsonObject entry) {
    String id = entry.getString("id");
    byId.put(
        id,
        new StoredMessage(
            id, entry.getString("to"), entry.getString("text"), entry.getString("receivedAt"), 1));
  }
}
