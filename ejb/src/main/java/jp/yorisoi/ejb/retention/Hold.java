package jp.yorisoi.ejb.retention;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A legal hold (法的保全): an order to keep records for a lawsuit, an audit or an objection. Retention
 * passes over what it covers from its first day until it is lifted or its last day is over. It
 * keeps what is still there and brings nothing back.
 *
 * @param id its id
 * @param scope what it covers
 * @param target number or kind, empty for everything
 * @param reason why; sealed in the tables
 * @param orderedBy who ordered it; sealed in the tables
 * @param from first day, Japanese time
 * @param until last day, or null when it is lifted by hand only
 * @param enteredAt when it was entered
 * @param enteredBy account of who entered it
 * @param liftAskedAt when somebody asked to lift it, or null
 * @param liftAskedBy account of who asked, or null; another person lifts it
 * @param liftedAt when it was lifted, or null
 * @param liftedBy account of who lifted it, or null
 */
public record Hold(
    String id,
    HoldScope scope,
    String target,
    String reason,
    String orderedBy,
    LocalDate from,
    LocalDate until,
    Instant enteredAt,
    String enteredBy,
    Instant liftAskedAt,
    String liftAskedBy,
    Instant liftedAt,
    String liftedBy)
    implements Serializable {

  /**
   * Whether retention passes over what it covers.
   *
   * @param today the day, Japanese time
   * @return true on its first and last day too
   */
  public boolean isInForce(LocalDate today) {
    return liftedAt == null && !today.isBefore(from) && (until == null || !today.isAfter(until));
  }

  /** Whether somebody asked to lift it and nobody has decided. */
  public boolean isLiftAsked() {
    return liftedAt == null && liftAskedBy != null;
  }

  /** What it is about stays out of logs. */
  @Override
  public String toString() {
    return id;
  }
}
