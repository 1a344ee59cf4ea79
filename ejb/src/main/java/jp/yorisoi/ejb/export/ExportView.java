package jp.yorisoi.ejb.export;

import java.io.Serializable;
import java.time.Instant;

/**
 * A request to export as its page shows it; none of what would be exported.
 *
 * @param id its number
 * @param kind what leaves, in words
 * @param what which rows, in words
 * @param purpose what for, in words
 * @param reason why
 * @param rows rows counted
 * @param state where it stands, in words
 * @param takeable whether it can be taken now
 * @param stand what has to be sent back to decide on it as it is shown here
 * @param askedBy account of who asked
 * @param askedAt when
 * @param decidedBy account of who decided, or null
 * @param expiresAt when its time is over
 */
public record ExportView(
    String id,
    String kind,
    String what,
    String purpose,
    String reason,
    int rows,
    String state,
    boolean takeable,
    String stand,
    String askedBy,
    Instant askedAt,
    String decidedBy,
    Instant expiresAt)
    implements Serializable {

  /** Filters and reasons may name residents and stay out of logs. */
  @Override
  public String toString() {
    return id;
  }
}
