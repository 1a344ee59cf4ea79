package jp.yorisoi.ejb.gate;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;

/**
 * A state of a case as it is published to its owner.
 *
 * @param receiptNumber receipt number
 * @param sequence grows with every step; an older one never replaces a newer
 * @param status code of the state, two digits
 * @param message text for the applicant beyond the standard one, or empty
 * @param changedAt when the state changed
 */
public record StatusUpdate(
    String receiptNumber, int sequence, String status, String message, Instant changedAt) {

  /** As JSON for the outbox. */
  public byte[] toJson() {
    return Json.createObjectBuilder()
        .add("receiptNumber", receiptNumber)
        .add("sequence", sequence)
        .add("status", status)
        .add("message", message)
        .add("changedAt", changedAt.toString())
        .build()
        .toString()
        .getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Reads back what {@link #toJson} wrote.
   *
   * @param json the bytes
   * @return an equal update
   * @throws IllegalArgumentException when it is not of the form
   */
  public static StatusUpdate fromJson(byte[] json) {
    try (var reader =
        Json.createReader(new StringReader(new String(json, StandardCharsets.UTF_8)))) {
      JsonObject object = reader.readObject();
      return new StatusUpdate(
          object.getString("receiptNumber"),
          object.getInt("sequence"),
          object.getString("status"),
          object.getString("message"),
          Instant.parse(object.getString("changedAt")));
    } catch (JsonException | DateTimeException | ClassCastException | NullPointerException other) {
      throw new IllegalArgumentException("not a state", other);
    }
  }

  /** Texts for a person stay out of logs. */
  @Override
  public String toString() {
    return receiptNumber + " " + sequence + " " + status;
  }
}
