package jp.yorisoi.ejb.procedure;

import java.io.Serializable;
import java.time.Instant;

/**
 * A row of the list of notices that go by post.
 *
 * @param receiptNumber receipt number of the case
 * @param sequence number of the step that caused it
 * @param kind {@code approved}, {@code rejected} or {@code returned}
 * @param applicantKana reading of the applicant's name
 * @param createdAt when it was written
 * @param sentAt when it was posted, or null
 * @param sentBy account of who posted it, or null
 * @param held whether it goes to a protected person and nobody has confirmed where it goes
 */
public record LetterHead(
    String receiptNumber,
    int sequence,
    String kind,
    String applicantKana,
    Instant createdAt,
    Instant sentAt,
    String sentBy,
    boolean held)
    implements Serializable {

  /** Personal data stays out of logs. */
  @Override
  public String toString() {
    return receiptNumber;
  }
}
