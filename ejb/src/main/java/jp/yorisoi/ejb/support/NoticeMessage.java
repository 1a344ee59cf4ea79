package jp.yorisoi.ejb.support;

import static jp.yorisoi.ejb.platform.json.JsonText.JSON;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jp.yorisoi.ejb.support.Attendee.Reminder;
import jp.yorisoi.ejb.support.phone.PhoneReason;

/**
 * A message about a booking on its way to a resident: the payload of outbox messages of {@link
 * #topic} in {@code front}, sealed there and emptied once delivered. The ordering key of the
 * message is the booking number.
 *
 * @param to mail address or telephone number
 * @param subject what a mail is headed with; empty for other ways
 * @param body the whole text
 * @param booking number of the booking that must still stand; empty when none has to
 * @param session the session its booking, or its offer, has to be of when it is sent; 0 for any
 * @param notAfter from when it is of no use any more
 * @param instead the call that is made when it cannot be sent; empty when nobody can be called
 */
public record NoticeMessage(
    String to,
    String subject,
    String body,
    String booking,
    long session,
    Instant notAfter,
    Optional<Instead> instead) {

  /**
   * The call that takes the place of a message.
   *
   * @param number booking number of who is called
   * @param reason what it is about
   * @param say what is said, in Japanese, without name and number
   * @param occasion what makes it one call with those about the same that are made anyway; empty
   *     for nothing but this message
   */
  public record Instead(String number, PhoneReason reason, String say, String occasion) {

    /**
     * The call of one message.
     *
     * @param number booking number of who is called
     * @param reason what it is about
     * @param say what is said, in Japanese, without name and number
     */
    public Instead(String number, PhoneReason reason, String say) {
      this(number, reason, say, "");
    }

    /** Checks that everything is there. */
    public Instead {
      Objects.requireNonNull(number, "number");
      Objects.requireNonNull(reason, "reason");
      Objects.requireNonNull(say, "say");
      Objects.requireNonNull(occasion, "occasion");
    }
  }

  /** Checks that everything is there. */
  public NoticeMessage {
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(booking, "booking");
    Objects.requireNonNull(notAfter, "notAfter");
    Objects.requireNonNull(instead, "instead");
  }

  /**
   * A message nobody is called instead of.
   *
   * @param to mail address or telephone number
   * @param subject what a mail is headed with
   * @param body the whole text
   * @param booking number of the booking that must still stand; empty when none has to
   * @param notAfter from when it is of no use any more
   */
  public NoticeMessage(String to, String subject, String body, String booking, Instant notAfter) {
    this(to, subject, body, booking, 0, notAfter, Optional.empty());
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

  /** Whether it is of use only as long as a seat is held for somebody. */
  boolean isOffer() {
    return instead.filter(call -> call.reason() == PhoneReason.SEAT_OFFERED).isPresent();
  }

  /** Whether it cannot wait until a way that is away comes back. */
  public boolean isPressing() {
    return instead.filter(call -> call.reason().isPressing()).isPresent();
  }

  /** As it lies in the outbox. */
  byte[] toJson() {
    JsonObjectBuilder json =
        JSON.createObjectBuilder()
            .add("to", to)
            .add("subject", subject)
            .add("body", body)
            .add("booking", booking)
            .add("session", session)
            .add("notAfter", notAfter.toString());
    instead.ifPresent(
        call ->
            json.add("call", call.number())
                .add("reason", call.reason().name())
                .add("say", call.say())
                .add("occasion", call.occasion()));
    return json.build().toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Reads one; those of releases before name no call, no session and no occasion.
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
          json.containsKey("session") ? json.getJsonNumber("session").longValue() : 0,
          Instant.parse(json.getString("notAfter")),
          json.containsKey("call") ? Optional.of(instead(json)) : Optional.empty());
    } catch (JsonException | NullPointerException | ClassCastException | DateTimeException e) {
      throw new IllegalArgumentException("not a message about a booking", e);
    }
  }

  private static Instead instead(JsonObject json) {
    return new Instead(
        json.getString("call"),
        PhoneReason.valueOf(json.getString("reason")),
        json.getString("say"),
        json.getString("occasion", ""));
  }

  /** Whom it goes to stays out of logs. */
  @Override
  public String toString() {
    return "NoticeMessage[" + booking + "]";
  }
}
