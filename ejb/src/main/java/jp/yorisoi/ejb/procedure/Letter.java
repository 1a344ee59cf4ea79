package jp.yorisoi.ejb.procedure;

import static jp.yorisoi.ejb.platform.json.JsonText.JSON;

import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import jp.yorisoi.policy.number.IndividualNumber;

/**
 * A notice that goes by post: written with the step that causes it, printed and posted by a clerk.
 *
 * @param receiptNumber receipt number of the case
 * @param sequence number of the step that caused it
 * @param kind {@code approved}, {@code rejected} or {@code returned}
 * @param createdAt when it was written
 * @param content what it says; empty while it is held and the caller is not the one to confirm it
 * @param held whether it goes to a protected person and nobody has confirmed where it goes
 */
public record Letter(
    String receiptNumber,
    int sequence,
    String kind,
    Instant createdAt,
    Content content,
    boolean held) {

  /** The same without what it says, for those who have to wait. */
  Letter closed() {
    Content nothing = new Content("", "", "", "", "");
    return new Letter(receiptNumber, sequence, kind, createdAt, nothing, held);
  }

  /**
   * What stands on the paper.
   *
   * @param name who it goes to
   * @param postalCode seven digits, or empty
   * @param address where it goes
   * @param subject heading
   * @param body text
   */
  public record Content(
      String name, String postalCode, String address, String subject, String body) {

    /** Masks individual numbers: the last place before the paper. */
    public Content {
      name = IndividualNumber.masked(name);
      address = IndividualNumber.masked(address);
      subject = IndividualNumber.masked(subject);
      body = IndividualNumber.masked(body);
    }

    /** As it is sealed. */
    public String toJson() {
      return JSON.createObjectBuilder()
          .add("name", name)
          .add("postalCode", postalCode)
          .add("address", address)
          .add("subject", subject)
          .add("body", body)
          .build()
          .toString();
    }

    /**
     * Reads what was sealed.
     *
     * @param json the opened text
     * @return the content
     */
    public static Content fromJson(String json) {
      try (var reader = JSON.createReader(new StringReader(json))) {
        JsonObject object = reader.readObject();
        return new Content(
            object.getString("name"),
            object.getString("postalCode"),
            object.getString("address"),
            object.getString("subject"),
            object.getString("body"));
      }
    }

    /** Personal data stays out of logs. */
    @Override
    public String toString() {
      return "letter";
    }
  }
}
