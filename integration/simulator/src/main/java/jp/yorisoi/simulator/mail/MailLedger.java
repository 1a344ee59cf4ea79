package jp.yorisoi.simulator.mail;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yorisoi.simulator.journal.Journal;

/**
 * The mails that arrived, each once per Message-ID. Kept over a restart; repeats are only counted
 * in memory.
 */
public final class MailLedger implements Closeable {

  private final Clock clock;
  private final Journal journal;
  private final Map<String, StoredMail> byMessageId = new LinkedHashMap<>();

  /**
   * Opens the ledger.
   *
   * @param file its journal
   * @param clock tells when a mail came
   * @throws IOException when the journal cannot be read
   */
  public MailLedger(Path file, Clock clock) throws IOException {
    this.clock = clock;
    this.journal = Journal.open(file, this::replay);
  }

  /**
   * Keeps a mail, or counts it again.
   *
   * @param messageId what tells it from others
   * @param source the whole mail
   */
  synchronized void take(String messageId, byte[] source) {
    if (byMessageId.computeIfPresent(messageId, (id, mail) -> mail.deliveredAgain()) != null) {
      return;
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
            .add("messageId", messageId)
            .add("receivedAt", now)
            .add("source", Base64.getEncoder().encodeToString(source))
            .build());
    byMessageId.put(messageId, new StoredMail(byMessageId.size() + 1, messageId, now, source, 1));
  }

  /**
   * All mails.
   *
   * @return in the order of arrival
   */
  public synchronized List<StoredMail> all() {
    return new ArrayList<>(byMessageId.values());
  }

  /**
   * Finds a mail.
   *
   * @param number as {@link StoredMail#number}
   * @return empty when there is none
   */
  public synchronized Optional<StoredMail> find(int number) {
    return byMessageId.values().stream().filter(mail -> mail.number() == number).findAny();
  }

  @Override
  public void close() throws IOException {
    journal.close();
  }

  private void replay(JsonObject entry) {
    String messageId = entry.getString("messageId");
    byte[] source = Base64.getDecoder().decode(entry.getString("source"));
    byMessageId.put(
        messageId,
        new StoredMail(
            byMessageId.size() + 1, messageId, entry.getString("receivedAt"), source, 1));
  }
}
