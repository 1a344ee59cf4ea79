package jp.yorisoi.ejb.gate;

import static jp.yorisoi.ejb.platform.json.JsonText.JSON;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import jp.yorisoi.policy.zone.Admitted;

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
    return JSON.createObjectBuilder()
        .add("receiptNumber", receiptNumber)
        .add("sequence", sequence)
        .add("status", status)
        .add("message", message)
        .add("changedAt", changedAt.toString())
        .build()
        .toString()
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Takes what the gate admitted. */
  static StatusUpdate of(Admitted state) {
    return new StatusUpdate(
        state.text("receiptNumber"),
        state.number("sequence"),
        state.text("status"),
        state.text("message"),
        state.instant("changedAt"));
  }

  /** Texts for a person stay out of logs. */
  @Override
  public String toString() {
    return receiptNumber + " " + sequence + " " + status;
  }
}
