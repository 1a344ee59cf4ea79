package jp.yorisoi.ejb.governance;

import java.time.Duration;
import java.time.Instant;

/**
 * Which entries of the audit trail a report is about.
 *
 * @param from first moment
 * @param until first moment behind the period, at most {@link #LONGEST} later but for the question
 *     about one citizen or case
 * @param actor account of a member of staff or name of a job, empty for everybody
 * @param event name of an event, empty for all
 */
public record AuditFilter(Instant from, Instant until, String actor, String event) {
  /** The longest period of a report that reads all entries of it: a month. */
  public static final Duration LONGEST = Duration.ofDays(31);

  /**
   * Refuses a period that ends before it begins.
   *
   * @throws IllegalArgumentException when it is no period
   */
  public AuditFilter {
    if (!from.isBefore(until)) {
      throw new IllegalArgumentException("no period of a report");
    }
  }

  /**
   * For reports that read all entries of the period.
   *
   * @throws IllegalArgumentException when it is longer than {@link #LONGEST}
   */
  void requireShort() {
    if (Duration.between(from, until).compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException("too long a period for a report");
    }
  }
}
