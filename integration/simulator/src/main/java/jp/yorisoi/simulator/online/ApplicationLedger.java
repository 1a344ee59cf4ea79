package jp.yorisoi.simulator.online;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import jp.yorisoi.simulator.http.ProblemException;
import jp.yorisoi.simulator.journal.Journal;

/**
 * The applications of the service, in the order of their numbers. Archives are files, everything
 * else is in the journal.
 */
public final class ApplicationLedger implements Closeable {

  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

  private final Path archives;
  private final Clock clock;
  private final Journal journal;
  private final NavigableMap<String, HeldApplication> held = new TreeMap<>();
  private String lastNumber = "";

  /**
   * Opens the ledger.
   *
   * @param folder its journal and archives
   * @param clock tells when an application arrived
   * @throws IOException when the journal cannot be read
   */
  public ApplicationLedger(Path folder, Clock clock) throws IOException {
    this.archives = folder.resolve("archives");
    this.clock = clock;
    Files.createDirectories(archives);
    this.journal = Journal.open(folder.resolve("applications.journal"), this::replay);
  }

  /**
   * Gives the next number of the service.
   *
   * @return YYYYMMDD and 8 digits; never given again by this process, nor after a restart when it
   *     was used
   */
  public synchronized String nextNumber() {
    String day = DAY.format(now().toLocalDate());
    int next = lastNumber.startsWith(day) ? Integer.parseInt(lastNumber.substring(8)) + 1 : 1;
    lastNumber = day + "%08d".formatted(next);
    return lastNumber;
  }

  /**
   * Takes an application as if an applicant had sent it.
   *
   * @param number from {@link #nextNumber}
   * @param procedureId 手続ID
   * @param municipality 団体コード of the city it is sent to
   * @param note its defect, empty for a good one
   * @param archive writes the archive
   */
  public void arrive(
      String number, String procedureId, String municipality, String note, ArchiveWriter archive) {
    Path draft = archives.resolve(number + ".part");
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (FileChannel channel =
              FileChannel.open(
                  draft,
                  StandardOpenOption.CREATE,
                  StandardOpenOption.TRUNCATE_EXISTING,
                  StandardOpenOption.WRITE);
          OutputStream out =
              new java.io.BufferedOutputStream(
                  new DigestOutputStream(Channels.newOutputStream(channel), digest), 1 << 16)) {
        archive.writeTo(out);
        out.flush();
        channel.force(true);
      }
      Path file =
          Files.move(
              draft,
              archive(number),
              StandardCopyOption.ATOMIC_MOVE,
              StandardCopyOption.REPLACE_EXISTING);
      keep(
          new HeldApplication(
              number,
              procedureId,
              municipality,
              now().toString(),
              Files.size(file),
              HexFormat.of().formatHex(digest.digest()),
              note,
              null,
              null));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * One page of what waits for a receipt.
   *
   * @param municipality 団体コード of the city that asks
   * @param after the number to begin behind, empty to begin at the start
   * @param limit the most to give
   * @return in ascending order of number
   */
  public synchronized List<HeldApplication> waiting(String municipality, String after, int limit) {
    return held.tailMap(after, false).values().stream()
        .filter(
            application ->
                application.receipt() == null && application.municipality().equals(municipality))
        .limit(limit)
        .toList();
  }

  /**
   * Finds an application.
   *
   * @param number 受付番号 of the service
   * @return the application
   * @throws ProblemException 404 when there is none
   */
  public synchronized HeldApplication find(String number) {
    return Optional.ofNullable(held.get(number))
        .orElseThrow(
            () ->
                new ProblemException(404, "application-unknown", "No application has this number"));
  }

  /**
   * Where the archive of an application lies.
   *
   * @param number 受付番号 of a held application
   * @return the file
   */
  public Path archive(String number) {
    return archives.resolve(number + ".zip");
  }

  /**
   * Records the city's answer, once.
   *
   * @param number 受付番号 of the service
   * @param receipt the answer
   * @throws ProblemException 409 when another answer is recorded already
   */
  public synchronized void acknowledge(String number, Receipt receipt) {
    HeldApplication application = find(number);
    if (application.receipt() != null) {
      if (!application.receipt().equals(receipt)) {
        throw new ProblemException(409, "receipt-conflict", "Another receipt is recorded already");
      }
      return;
    }
    journal.append(
        Json.createObjectBuilder()
            .add("type", "receipt")
            .add("number", number)
            .add("receiptNumber", receipt.receiptNumber())
            .add("result", receipt.result())
            .add("reason", receipt.reason())
            .build());
    held.put(number, application.with(receipt));
  }

  /**
   * Records a status unless it is older than the last one.
   *
   * @param number 受付番号 of the service
   * @param status the status
   * @throws ProblemException 409 when the same sequence came with other content
   */
  public synchronized void advance(String number, Status status) {
    HeldApplication application = find(number);
    Status last = application.status();
    if (last != null && last.sequence() == status.sequence() && !last.equals(status)) {
      throw new ProblemException(
          409, "status-conflict", "This sequence came before with other content");
    }
    if (last != null && last.sequence() >= status.sequence()) {
      return;
    }
    journal.append(
        Json.createObjectBuilder()
            .add("type", "status")
            .add("number", number)
            .add("sequence", status.sequence())
            .add("status", status.status())
            .add("message", status.message())
            .add("at", status.at())
            .build());
    held.put(number, application.with(status));
  }

  /**
   * All applications.
   *
   * @return in ascending order of number
   */
  public synchronized List<HeldApplication> all() {
    return new ArrayList<>(held.values());
  }

  @Override
  public void close() throws IOException {
    journal.close();
  }

  private synchronized void keep(HeldApplication application) {
    journal.append(
        Json.createObjectBuilder()
            .add("type", "arrived")
            .add("number", application.number())
            .add("procedureId", application.procedureId())
            .add("municipality", application.municipality())
            .add("arrivedAt", application.arrivedAt())
            .add("size", application.size())
            .add("sha256", application.sha256())
            .add("note", application.note())
            .build());
    held.put(application.number(), application);
  }

  private void replay(JsonObject entry) {
    String number = entry.getString("number");
    switch (entry.getString("type")) {
      case "arrived" -> {
        held.put(
            number,
            new HeldApplication(
                number,
                entry.getString("procedureId"),
                entry.getString("municipality"),
                entry.getString("arrivedAt"),
                entry.getJsonNumber("size").longValue(),
                entry.getString("sha256"),
                entry.getString("note"),
                null,
                null));
        lastNumber = number.compareTo(lastNumber) > 0 ? number : lastNumber;
      }
      case "receipt" ->
          held.computeIfPresent(
              number,
              (n, a) ->
                  a.with(
                      new Receipt(
                          entry.getString("receiptNumber"),
                          entry.getString("result"),
                          entry.getString("reason"))));
      default ->
          held.computeIfPresent(
              number,
              (n, a) ->
                  a.with(
                      new Status(
                          entry.getInt("sequence"),
                          entry.getString("status"),
                          entry.getString("message"),
                          entry.getString("at"))));
    }
  }

  private OffsetDateTime now() {
    return clock
        .instant()
        .truncatedTo(ChronoUnit.SECONDS)
        .atZone(ZoneId.of("Asia/Tokyo"))
        .toOffsetDateTime();
  }

  /** Writes an archive to where the ledger keeps it. */
  public interface ArchiveWriter {
    /**
     * Writes the whole archive.
     *
     * @param out where to; not closed by the writer
     * @throws IOException when it cannot be written
     */
    void writeTo(OutputStream out) throws IOException;
  }
}
