package jp.yorisoi.ejb.support;

import static jp.yorisoi.ejb.platform.json.JsonText.JSON;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import jp.yorisoi.ejb.support.Attendee.Reminder;

/**
 * A message about a booking on its way to a resident: the payload of outbox messages of {@link
 * #topic} in {@code front}, sealed there and emptied once delivered. The ordering key of the
 * message is the booking number.
 *
 * @param to mail address or telephone number
 * @param subject what a mail is headed with; empty for other ways
 * @param body the whole text
 * @param booking number of the booking that must still stand; empty for an offer
 * @param notAfter from when it is of no use any more
 */
public record NoticeMessage(
    String to, String subject, String body, String booking, Instant notAfter) {

  /** Checks that everything is there. */
  public NoticeMessage {
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(booking, "booking");
    Objects.requireNonNull(notAfter, "notAfter");
  }

  /**
   * The topic of messages that go a way.
   *
   * @param way mail, SMS or LINE
   * @return {@code booking-mail}, {@code booking-sms} or {@code booking-line}
   * @throws IllegalArgumentException when nothing is sent that way
   */
  public static String topic(Reminder way) {
    if (!way.isSent()) {
      throw new IllegalArgumentException("nothing is sent by " + way);
    }
    return "booking-" + way.name().toLowerCase(Locale.ROOT);
  }

  /** The same for the same message for ever, so that it is put once and taken once. */
  static String id(String number, String what) {
    return UUID.nameUUIDFromBytes(
            ("booking-notice/" + number + "/" + what).getBytes(StandardCharsets.UTF_8))
        .toString();
  }

  /** As it lies in the outbox. */
  byte[] toJson() {
    return JSON.createObjectBuilder()
        .add("to", to)
        .add("subject", subject)
        .add("body", body)
        .add("booking", booking)
        .add("notAfter", notAfter.toString())
        .build()
        .toString()
        .getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Reads one.
   *
   * @param payload what the outbox held
   * @return the message
   * @throws IllegalArgumentException when it is none
   */
  public static NoticeMessage fromJson(byte[] payload) {
    try (JsonReader reader = JSON.createReader(new ByteArrayInputStream(payload))) {
      JsonObject json = reader.readObject();
      return new NoticeMessage(
          json.getString("to"),
          json.getString("subject"),
          json.getString("body"),
          json.getString("booking"),
          Instant.parse(json.getString("notAfter")));
    } catch (JsonException | NullPointerException | ClassCastException | DateTimeException e) {
      throw new IllegalArgumentException("not a message about a booking", e);
    }
  }

  /** Whom it goes to stays out of logs. */
  @Override
  public String toString() {
    return "NoticeMessage[" + booking + "]";
  }
}
