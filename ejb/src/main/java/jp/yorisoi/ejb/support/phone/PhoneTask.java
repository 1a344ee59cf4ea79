package jp.yorisoi.ejb.support.phone;

import java.time.LocalDateTime;

/**
 * A call as the desk sees it.
 *
 * @param id row key, for its buttons
 * @param reason what it is about
 * @param sessionId session, or null
 * @param bookingNumber booking, or null
 * @param callee who is called; without name and number when they are kept off the list
 * @param unlisted whether they are
 * @param callBy when it is of no use any more, Japanese time
 * @param overdue whether that is over
 * @param tries how often nobody answered
 * @param triedAt when last, Japanese time, or null
 * @param result what came of it, null as long as it is to be made
 * @param doneAt when that was said, Japanese time, or null
 * @param doneBy who said it, or null
 */
public record PhoneTask(
    String id,
    PhoneReason reason,
    Long sessionId,
    String bookingNumber,
    Callee callee,
    boolean unlisted,
    LocalDateTime callBy,
    boolean overdue,
    int tries,
    LocalDateTime triedAt,
    PhoneResult result,
    LocalDateTime doneAt,
    String doneBy) {

  /** Keeps the person out of logs. */
  @Override
  public String toString() {
    return "PhoneTask[" + id + "]";
  }
}
