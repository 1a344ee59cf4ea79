package jp.yorisoi.ejb.retention;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A hold as an officer enters it.
 *
 * @param scope what it covers
 * @param target number or kind as typed
 * @param reason why
 * @param orderedBy who ordered it, e.g. 総務課長 or 監査委員
 * @param from first day
 * @param until last day, or null
 * @param sure that the number is right although no record of it was found
 */
public record NewHold(
    HoldScope scope,
    String target,
    String reason,
    String orderedBy,
    LocalDate from,
    LocalDate until,
    boolean sure)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * A hold whose number has to be that of some record.
   *
   * @param scope what it covers
   * @param target number or kind as typed
   * @param reason why
   * @param orderedBy who ordered it
   * @param from first day
   * @param until last day, or null
   */
  public NewHold(
      HoldScope scope,
      String target,
      String reason,
      String orderedBy,
      LocalDate from,
      LocalDate until) {
    this(scope, target, reason, orderedBy, from, until, false);
  }

  /** The same, by somebody who is sure of the number. */
  public NewHold surely() {
    return new NewHold(scope, target, reason, orderedBy, from, until, true);
  }
}
