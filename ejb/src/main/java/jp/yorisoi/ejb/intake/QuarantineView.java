package jp.yorisoi.ejb.intake;

import java.io.Serializable;
import java.time.Instant;

/**
 * A refused package as staff see it. Nothing in it is written by a resident.
 *
 * @param id its id
 * @param source where it came from, the name of a channel
 * @param sourceNumber the number it has there
 * @param reason why it was refused; its label is what staff read
 * @param detail where it was found: places, sizes and codes
 * @param arrivedAt when it arrived
 * @param size its bytes
 * @param acknowledgedAt when the sending system took our answer, or null
 * @param clearedAt when it was dealt with, or null
 * @param clearedBy who dealt with it, or null
 * @param clearedNote what was done, or null; only in the detail, never in the list
 */
public record QuarantineView(
    long id,
    String source,
    String sourceNumber,
    RefusalReason reason,
    String detail,
    Instant arrivedAt,
    long size,
    Instant acknowledgedAt,
    Instant clearedAt,
    String clearedBy,
    String clearedNote)
    implements Serializable {

  /** The note stays out of logs. */
  @Override
  public String toString() {
    return id + " " + reason.code();
  }
}
