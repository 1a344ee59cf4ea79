package jp.yorisoi.ejb.intake;

import static jp.yorisoi.ejb.platform.json.JsonText.JSON;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A state of a case on its way to the online-request service: the payload of outbox messages of
 * {@link #TOPIC} in {@code front}. The ordering key of the message is our receipt number.
 *
 * @param number the number the application has at the service, 16 digits
 * @param sequence which step of the case this is; the service ignores older ones
 * @param status two digits, 10 to 80
 * @param message what the applicant reads, may be empty; cut where the service takes less
 * @param at when the state was reached
 */
public record StatusReport(String number, int sequence, String status, String message, Instant at) {

  /** Topic of the messages that carry this. */
  public static final String TOPIC = "online-request-status";

  private static final Pattern NUMBER = Pattern.compile("\\d{16}");

  /** Checks that everything is there and the number is one of the service. */
  public StatusReport {
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(at, "at");
    if (!NUMBER.matcher(number).matches()) {
      throw new IllegalArgumentException("not a number of the service");
    }
  }

  /**
   * As the payload of an outbox message: {@code sourceNumber}, {@code sequence}, {@code status},
   * {@code message}, {@code at}.
   *
   * @return JSON in UTF-8
   */
  public byte[] toJson() {
    return JSON.createObjectBuilder()
        .add("sourceNumber", number)
        .add("sequence", sequence)
        .add("status", status)
        .add("message", message)
        .add("at", at.toString())
        .build()
        .toString()
        .getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Reads a payload.
   *
   * @param payload as made by {@link #toJson}
   * @return an equal report
   * @throws IllegalArgumentException when it is not of the form
   */
  public static StatusReport fromJson(byte[] payload) {
    try (JsonReader reader =
        JSON.createReader(new StringReader(new String(payload, StandardCharsets.UTF_8)))) {
      JsonObject json = reader.readObject();
      return new StatusReport(
          json.getString("sourceNumber"),
          json.getInt("sequence"),
          json.getString("status"),
          json.getString("message"),
          Instant.parse(json.getString("at")));
    } catch (JsonException | DateTimeException | ClassCastException | NullPointerException other) {
      throw new IllegalArgumentException("not a status report", other);
    }
  }

  /** The message stays out of logs. */
  @Override
  public String toString() {
    return number + " " + sequence + " " + status;
  }
}
