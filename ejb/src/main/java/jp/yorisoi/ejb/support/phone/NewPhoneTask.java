package jp.yorisoi.ejb.support.phone;

import java.time.Instant;

/**
 * A call that has to be made.
 *
 * @param occasion what makes it one call and no second, see {@link #offer}: a task with the same
 *     occasion is not added again, done or not
 * @param reason what it is about
 * @param sessionId the session it is about, or null
 * @param bookingNumber the booking it is about, or null
 * @param personKey keyed hash of who it is, 32 bytes, as in the booking or the waiting list
 * @param callee who is called, and what is to be said
 * @param unlisted whether name and number are kept off the list
 * @param callBy when it is of no use any more
 */
public record NewPhoneTask(
    String occasion,
    PhoneReason reason,
    Long sessionId,
    String bookingNumber,
    byte[] personKey,
    Callee callee,
    boolean unlisted,
    Instant callBy) {

  /**
   * What makes the call about a seat that is held for somebody one call: a booking is offered one
   * seat of a session. Whoever answers the offer takes the call off the list by it.
   *
   * @param number booking number
   * @param session row id of the session of the seat
   * @return the occasion
   */
  public static String offer(String number, long session) {
    return "offer " + number + " " + session;
  }

  /** Keeps the person out of logs. */
  @Override
  public String toString() {
    return "NewPhoneTask[" + reason + " " + bookingNumber + "]";
  }
}
